package integritas.rubric;

import static integritas.rubric.Examples.branch;
import static integritas.rubric.Examples.leaf;
import static integritas.rubric.Examples.letters;
import static integritas.rubric.Examples.question;
import static integritas.rubric.Examples.rubric;
import static integritas.rubric.Examples.yesNo;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Numbers that agencies printed on sheets of earlier editions, worked out again. */
class PrintedSheetsTest {

    private static final ChoiceScale A_TO_C = letters("1", "0.5", "0");
    private static final ChoiceScale A_TO_D = letters("1", "0.67", "0.33", "0");

    private static Scorecard score(Rubric rubric, Map<String, String> answers) {
        return rubric.score(rubric.parse(answers));
    }

    private static String points(Scorecard scorecard, String node) {
        return scorecard.node(node).orElseThrow().points().toPoints();
    }

    private static String percent(Scorecard scorecard, String node) {
        Rational share = scorecard.node(node).orElseThrow().share();
        return share.times(Rational.of(100)).toDecimal(2, RoundingMode.HALF_UP).toPlainString();
    }

    /** A hospital in Nusa Tenggara Barat, 2017, edition of 52/2014; https://www.scribd.com/document/377754258. */
    @Test
    void firstAreaOfAHospitalIn2017() {
        Rubric rubric = rubric(branch(
                "I",
                "5",
                leaf("I.1", "1", question("1a", yesNo()), question("1b", A_TO_C)),
                leaf("I.2", "1", question("2a", yesNo()), question("2b", A_TO_C), question("2c", yesNo())),
                leaf("I.3", "2", question("3a", A_TO_D), question("3b", A_TO_D), question("3c", A_TO_D)),
                leaf(
                        "I.4",
                        "1",
                        question("4a", yesNo()),
                        question("4b", yesNo()),
                        question("4c", yesNo()),
                        question("4d", A_TO_D))));
        Map<String, String> answers = Map.ofEntries(
                Map.entry("1a", "Ya"),
                Map.entry("1b", "B"),
                Map.entry("2a", "Tidak"),
                Map.entry("2b", "C"),
                Map.entry("2c", "Ya"),
                Map.entry("3a", "D"),
                Map.entry("3b", "D"),
                Map.entry("3c", "D"),
                Map.entry("4a", "Tidak"),
                Map.entry("4b", "Ya"),
                Map.entry("4c", "Tidak"),
                Map.entry("4d", "B"));

        Scorecard scorecard = score(rubric, answers);

        assertThat(points(scorecard, "I.1")).isEqualTo("0.75");
        assertThat(points(scorecard, "I.2")).isEqualTo("0.33");
        assertThat(points(scorecard, "I.3")).isEqualTo("0.00");
        assertThat(points(scorecard, "I.4")).isEqualTo("0.42");
        assertThat(percent(scorecard, "I.4")).isEqualTo("41.75");
        assertThat(points(scorecard, "I")).isEqualTo("1.50");
        assertThat(percent(scorecard, "I")).isEqualTo("30.02");
    }

    /**
     * A prison in Garut, 2020, edition of 10/2019: two parts with 1,0 of 1,0 and 1,5 of 2,0, and 5,42 of 8,0 for the whole
     * area or 67,71 %; https://id.scribd.com/document/713250576. What makes up the other 5 points was not to be seen; here
     * it is one part with answers that lead to the same number.
     */
    @Test
    void firstAreaOfAPrisonIn2020() {
        Rubric rubric = rubric(branch(
                "I",
                "8",
                leaf("I.1", "1", question("1a", yesNo()), question("1b", A_TO_C)),
                leaf("I.2", "2", question("2a", yesNo()), question("2b", A_TO_C)),
                leaf(
                        "I.3",
                        "5",
                        question("3a", yesNo()),
                        question("3b", letters("1", "0.75", "0.5", "0.25", "0")),
                        question("3c", A_TO_C))));
        Scorecard scorecard =
                score(rubric, Map.of("1a", "Ya", "1b", "A", "2a", "Ya", "2b", "B", "3a", "Ya", "3b", "B", "3c", "C"));

        assertThat(points(scorecard, "I.2")).isEqualTo("1.50");
        assertThat(points(scorecard, "I")).isEqualTo("5.42");
        assertThat(percent(scorecard, "I")).isEqualTo("67.71");
    }
}
