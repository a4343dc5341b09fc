package integritas.rubric;

import integritas.rubric.AwardPlan.RequirementPlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Looks for the next steps towards one award; {@link AwardResult#nextSteps} says which. */
final class Advice {

    private static final int MOST_STEPS = 5;

    private final AwardPlan award;
    private final List<RequirementResult> results;
    private final List<QuestionPlan> questions;
    private final List<QuestionScore> scores;

    Advice(AwardPlan award, List<RequirementResult> results, List<QuestionPlan> questions, List<QuestionScore> scores) {
        this.award = award;
        this.results = results;
        this.questions = questions;
        this.scores = scores;
    }

    List<NextStep> steps() {
        List<NextStep> steps = new ArrayList<>();
        List<Rational> shortfalls = shortfalls();
        for (int i = 0; i < shortfalls.size(); i++) {
            if (shortfalls.get(i).signum() > 0) {
                step(questions.get(i), scores.get(i), shortfalls.get(i)).ifPresent(steps::add);
            }
        }
        return steps.stream()
                .sorted(Comparator.comparing(NextStep::gain).reversed())
                .limit(MOST_STEPS)
                .toList();
    }

    /** Returns for each question the largest shortfall that it can help with, in points; zero if none. */
    private List<Rational> shortfalls() {
        List<Rational> shortfalls = new ArrayList<>();
        questions.forEach(question -> shortfalls.add(Rational.ZERO));
        for (int i = 0; i < results.size(); i++) {
            RequirementPlan requirement = award.requirements().get(i);
            Rational missing = results.get(i).missing();
            requirement
                    .covered()
                    .forEach(at -> shortfalls.set(at, shortfalls.get(at).max(missing)));
        }
        return shortfalls;
    }

    private static Optional<NextStep> step(QuestionPlan plan, QuestionScore score, Rational shortfall) {
        Scale scale = plan.question().scale();
        Rational wanted = score.credit().plus(shortfall.dividedBy(plan.worth()));
        Optional<Answer> better = scale.better(score.answer(), wanted);
        if (better.isEmpty() && score.answered()) {
            return Optional.empty();
        }
        Rational credit = better.map(answer -> scale.credit(answer).value()).orElse(Rational.ONE);
        Rational gain = credit.minus(score.credit()).times(plan.worth());
        return Optional.of(new NextStep(plan.code(), score.answer(), better, gain));
    }
}
