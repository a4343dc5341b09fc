package integritas.rubric;

import static integritas.rubric.Examples.COUNTS;
import static integritas.rubric.Examples.SURVEY;
import static integritas.rubric.Examples.award;
import static integritas.rubric.Examples.counts;
import static integritas.rubric.Examples.leaf;
import static integritas.rubric.Examples.letters;
import static integritas.rubric.Examples.points;
import static integritas.rubric.Examples.question;
import static integritas.rubric.Examples.rubric;
import static integritas.rubric.Examples.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AwardTest {

    private static final ChoiceScale A_TO_C = letters("1", "0.5", "0");
    private static final Rubric RUBRIC = rubric(
            List.of(award(
                    points("total", "15", Requirement.TOTAL),
                    share("halves", "0.60", "A", "B"),
                    points("survey", "3.5", "C.a"))),
            List.of(),
            leaf("A", "6", question("A.a", A_TO_C), question("A.b", A_TO_C), question("A.c", A_TO_C)),
            leaf("B", "10", question("B.a", COUNTS)),
            leaf("C", "4", question("C.a", SURVEY)));

    private static AwardResult result(Object... raw) {
        Map<String, Object> answers =
                Map.of("A.a", raw[0], "A.b", raw[1], "A.c", raw[2], "B.a", counts(100, raw[3], 0), "C.a", raw[4]);
        return RUBRIC.score(RUBRIC.parse(answers)).award("GREEN").orElseThrow();
    }

    @Test
    void isGrantedWhenEveryMinimumIsReachedExactly() {
        AwardResult result = result("A", "A", "B", 65, "3.5");
        assertThat(result.granted()).isTrue();
        assertThat(result.nextSteps()).isEmpty();
        assertThat(result.requirements().get(0).actual()).isEqualTo(Rational.of(15));
        assertThat(result.requirements().get(2).missing()).isEqualTo(Rational.ZERO);
    }

    @ParameterizedTest(name = "{0} of 100 and survey {1}: total {2}, survey {3}")
    @CsvSource({"65, 3.5, true, true", "64, 3.5, false, true", "65, 3.4999999999, false, false", "70, 3.49, true, false"
    })
    void isNotGrantedAHairBelowAMinimum(int done, String survey, boolean total, boolean third) {
        AwardResult result = result("A", "A", "B", done, survey);
        assertThat(result.granted()).isEqualTo(total && third);
        assertThat(result.requirements().get(0).met()).isEqualTo(total);
        assertThat(result.requirements().get(2).met()).isEqualTo(third);
    }

    @Test
    void aShareMayRestOnSeveralNodesTogether() {
        RequirementResult halves = result("A", "A", "A", 36, "4").requirements().get(1);
        assertThat(halves.minimum()).isEqualTo(Rational.parse("9.6"));
        assertThat(halves.weight()).isEqualTo(Rational.of(16));
        assertThat(halves.met()).isTrue();
        assertThat(halves.isShare()).isTrue();
        RequirementResult missed = result("A", "A", "A", 35, "4").requirements().get(1);
        assertThat(missed.met()).isFalse();
        assertThat(missed.missing()).isEqualTo(Rational.parse("0.1"));
    }

    @Test
    void namesEveryMissedRequirementWithItsSource() {
        AwardResult result = result("C", "C", "C", 0, 0);
        assertThat(result.requirements())
                .noneMatch(RequirementResult::met)
                .extracting(RequirementResult::code, RequirementResult::source)
                .containsExactly(tuple("total", "table 1"), tuple("halves", "table 2"), tuple("survey", "table 1"));
    }

    @Test
    void stepsAreOrderedByGainAndEqualGainsByTheRubric() {
        List<NextStep> steps = result("B", "C", "A", 0, "3.2").nextSteps();
        assertThat(steps)
                .extracting(NextStep::question, NextStep::gain)
                .containsExactly(
                        tuple("B.a", Rational.of(10)),
                        tuple("A.a", Rational.ONE),
                        tuple("A.b", Rational.ONE),
                        tuple("C.a", Rational.parse("0.8")));
        assertThat(steps.get(1).from()).contains(new Answer.Choice("B"));
        assertThat(steps.get(1).to()).contains(new Answer.Choice("A"));
        assertThat(steps.get(2).to()).contains(new Answer.Choice("B"));
        assertThat(steps.get(0).to()).contains(new Answer.Counts(Map.of("due", 100L, "done", 100L, "open", 0L)));
    }

    @Test
    void stepsRestOnUnmetRequirementsAlone() {
        assertThat(result("A", "A", "B", 80, "3.21").nextSteps())
                .containsExactly(new NextStep(
                        "C.a",
                        Optional.of(new Answer.Amount(Rational.parse("3.21"))),
                        Optional.of(new Answer.Amount(Rational.parse("3.5"))),
                        Rational.parse("0.29")));
    }

    @Test
    void anUnansweredQuestionHasAStepToo() {
        List<NextStep> steps =
                RUBRIC.score(Answers.NONE).award("GREEN").orElseThrow().nextSteps();
        assertThat(steps)
                .hasSize(5)
                .contains(
                        new NextStep("B.a", Optional.empty(), Optional.empty(), Rational.of(10)),
                        new NextStep("A.a", Optional.empty(), Optional.of(new Answer.Choice("B")), Rational.ONE));
    }
}
