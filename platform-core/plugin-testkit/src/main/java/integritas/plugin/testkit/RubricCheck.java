package integritas.plugin.testkit;

import integritas.plugin.api.RubricProvider;
import integritas.rubric.Answer;
import integritas.rubric.Answers;
import integritas.rubric.ChoiceScale;
import integritas.rubric.CountsScale;
import integritas.rubric.NumberScale;
import integritas.rubric.Question;
import integritas.rubric.Rubric;
import integritas.rubric.Scorecard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Whether editions are the same whenever they are asked for, and earn the same. */
final class RubricCheck {

    private final Findings findings;
    private final Calls calls;

    RubricCheck(Findings findings) {
        this.findings = findings;
        this.calls = new Calls(findings);
    }

    void look(Trial trial) {
        List<Rubric> first = trial.plugin().rubrics();
        Set<String> names = new HashSet<>();
        first.stream()
                .map(Rubric::toString)
                .filter(name -> !names.add(name))
                .forEach(name -> findings.refuse("rubric-twice", name));
        List<Rubric> again = new ArrayList<>(trial.plugin().inspected().rubrics());
        for (RubricProvider provider : trial.plugin().offers(RubricProvider.class)) {
            again.addAll(calls.call(
                            trial,
                            World.MINISTRY,
                            "start-failed",
                            provider.getClass().getName() + ".rubrics()",
                            provider::rubrics)
                    .orElse(List.of()));
        }
        compare(first, again);
    }

    /** Compares editions that were asked for at different times, for different tenants or of another start. */
    void compare(List<Rubric> first, List<Rubric> again) {
        Set<Map.Entry<String, String>> others = new HashSet<>(hashes(first).entrySet());
        others.removeAll(hashes(again).entrySet());
        if (!others.isEmpty() || first.size() != again.size()) {
            findings.refuse("rubric-changes", String.join(", ", hashes(first).keySet()));
            return;
        }
        for (int i = 0; i < first.size(); i++) {
            if (!scores(first.get(i)).equals(scores(again.get(i)))) {
                findings.refuse("score-changes", first.get(i).toString());
            }
        }
    }

    private static Map<String, String> hashes(List<Rubric> rubrics) {
        Map<String, String> hashes = new TreeMap<>();
        rubrics.forEach(rubric -> hashes.put(rubric.toString(), rubric.hash()));
        return hashes;
    }

    /** What an edition earns in each reading, with the first and the last answer everywhere, and with none. */
    private static List<Object> scores(Rubric rubric) {
        List<Object> scores = new ArrayList<>();
        rubric.readings().forEach(reading -> {
            for (Answers answers :
                    List.of(Answers.NONE, all(rubric, RubricCheck::first), all(rubric, RubricCheck::last))) {
                Scorecard card = rubric.score(answers, reading);
                scores.add(List.of(card.total(), card.provisional(), card.nodes(), card.warnings()));
                card.awards().forEach(award -> scores.add(award.requirements()));
            }
        });
        return scores;
    }

    private static Answers all(Rubric rubric, Function<Question, Answer> answer) {
        Map<String, Answer> answers = new HashMap<>();
        rubric.questions().forEach(question -> answers.put(question.code(), answer.apply(question)));
        return Answers.of(answers);
    }

    private static Answer first(Question question) {
        if (question.scale() instanceof ChoiceScale choice) {
            return new Answer.Choice(choice.options().get(0).key());
        }
        return question.scale() instanceof NumberScale number ? new Answer.Amount(number.max()) : counts(question, 2);
    }

    private static Answer last(Question question) {
        if (question.scale() instanceof ChoiceScale choice) {
            return new Answer.Choice(
                    choice.options().get(choice.options().size() - 1).key());
        }
        return question.scale() instanceof NumberScale number ? new Answer.Amount(number.min()) : counts(question, 0);
    }

    private static Answer counts(Question question, long each) {
        Map<String, Long> counts = new HashMap<>();
        ((CountsScale) question.scale()).inputs().forEach(input -> counts.put(input.key(), each));
        return new Answer.Counts(counts);
    }
}
