package integritas.rubric;

import static integritas.rubric.Examples.award;
import static integritas.rubric.Examples.branch;
import static integritas.rubric.Examples.leaf;
import static integritas.rubric.Examples.points;
import static integritas.rubric.Examples.question;
import static integritas.rubric.Examples.rubric;
import static integritas.rubric.Examples.weighted;
import static integritas.rubric.Examples.yesNo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadingTest {

    private static final Reading SHEET =
            new Reading("sheet", true, Map.of("A.2", List.of("A.2.a")), "as printed", "sheet 1");
    private static final Rubric RUBRIC = rubric(
            List.of(award(points("total", "7", Requirement.TOTAL))),
            List.of(SHEET),
            branch(
                    "A",
                    "6",
                    leaf("A.1", "4", question("p", yesNo()), question("q", yesNo())),
                    branch(
                            "A.2",
                            "2",
                            leaf("A.2.a", "1", question("r", yesNo())),
                            leaf("A.2.b", "1", question("s", yesNo())))),
            leaf("B", "4", weighted("t", yesNo(), "3"), weighted("u", yesNo(), "1")));

    private static Scorecard read(Map<String, ?> raw) {
        return RUBRIC.score(RUBRIC.parse(raw), SHEET);
    }

    private static Rational earned(Scorecard scorecard, String node) {
        return scorecard.node(node).orElseThrow().points();
    }

    @Test
    void aMeanMayLeaveOutWhatIsUnanswered() {
        Scorecard scorecard = read(Map.of("p", "Ya"));
        assertThat(earned(scorecard, "A.1")).isEqualTo(Rational.of(4));
        assertThat(scorecard.node("A.1").orElseThrow().questions().get(0).points())
                .isEqualTo(Rational.of(4));
    }

    @Test
    void aNodeWithoutAnyAnswerStillEarnsNothing() {
        assertThat(earned(read(Map.of()), "A.1")).isEqualTo(Rational.ZERO);
    }

    @Test
    void weightsOfTheirOwnAreAddedAndNotAveraged() {
        assertThat(earned(read(Map.of("t", "Ya")), "B")).isEqualTo(Rational.of(3));
    }

    @Test
    void someChildrenMayStandForAll() {
        assertThat(earned(read(Map.of("r", "Ya", "s", "Tidak")), "A.2")).isEqualTo(Rational.of(2));
        assertThat(earned(read(Map.of("r", "Tidak", "s", "Ya")), "A.2")).isEqualTo(Rational.ZERO);
    }

    @Test
    void aComparisonGivesNoAdviceAndLeavesTheProvisionalScoreAsItIs() {
        Map<String, String> raw = Map.of("p", "Ya", "s", "Tidak");
        Scorecard comparison = read(raw);
        Scorecard verdict = RUBRIC.score(RUBRIC.parse(raw));
        assertThat(comparison.award("GREEN").orElseThrow().nextSteps()).isEmpty();
        assertThat(verdict.award("GREEN").orElseThrow().nextSteps()).isNotEmpty();
        assertThat(comparison.provisional()).isEqualTo(verdict.provisional());
        assertThat(verdict.total().points()).isEqualTo(Rational.of(2));
    }

    @Test
    void theDefaultReadingIsAlwaysThereAndLeavesNothingOut() {
        assertThat(RUBRIC.readings()).containsExactly(Reading.SAFE, SHEET);
        assertThat(RUBRIC.reading("sheet")).contains(SHEET);
        assertThatThrownBy(() -> new Reading(Reading.DEFAULT, true, Map.of(), "", ""))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
