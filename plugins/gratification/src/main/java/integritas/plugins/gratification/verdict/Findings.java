package integritas.plugins.gratification.verdict;

import integritas.plugins.gratification.rule.Condition;
import integritas.plugins.gratification.rule.Question;
import integritas.plugins.gratification.rule.Question.Option;
import integritas.plugins.gratification.rule.RuleSet;
import integritas.plugins.gratification.rule.Unmet;
import integritas.rubric.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a gift stands to a list of conditions.
 *
 * @param answered those whose question was answered, in order
 * @param missing those whose question was not, in order
 */
record Findings(List<Answered> answered, List<Need> missing) {

    /** A condition, with the answer that was given. */
    record Answered(Condition condition, Option option) {

        String question() {
            return condition.question();
        }

        Text because() {
            return option.because();
        }

        boolean isMet() {
            return condition.met().contains(option.code());
        }

        boolean isOpen() {
            return option.open() && !isMet();
        }
    }

    static Findings of(List<Condition> conditions, RuleSet set, Facts facts) {
        List<Answered> answered = new ArrayList<>();
        List<Need> missing = new ArrayList<>();
        for (Condition condition : conditions) {
            Question question = set.question(condition.question());
            Optional<Option> option =
                    Optional.ofNullable(facts.answers().get(question.code())).flatMap(question::option);
            option.ifPresentOrElse(
                    given -> answered.add(new Answered(condition, given)), () -> missing.add(Need.of(question)));
        }
        return new Findings(answered, missing);
    }

    /** Returns the first condition that is not met, of those with this consequence. */
    Optional<Answered> unmet(Unmet consequence) {
        return answered.stream()
                .filter(answer -> answer.condition().unmet() == consequence && !answer.isMet() && !answer.isOpen())
                .findFirst();
    }

    Optional<Answered> open() {
        return answered.stream().filter(Answered::isOpen).findFirst();
    }

    List<Text> reasons() {
        return answered.stream().map(Answered::because).toList();
    }
}
