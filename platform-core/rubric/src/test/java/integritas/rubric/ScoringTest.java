package integritas.rubric;

import static integritas.rubric.Examples.COUNTS;
import static integritas.rubric.Examples.SURVEY;
import static integritas.rubric.Examples.branch;
import static integritas.rubric.Examples.counts;
import static integritas.rubric.Examples.leaf;
import static integritas.rubric.Examples.letters;
import static integritas.rubric.Examples.question;
import static integritas.rubric.Examples.rubric;
import static integritas.rubric.Examples.weighted;
import static integritas.rubric.Examples.yesNo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoringTest {

    private static final Rubric RUBRIC = rubric(
            branch(
                    "A",
                    "6",
                    leaf("A.1", "2", question("A.1.a", yesNo()), question("A.1.b", letters("1", "0.67", "0.33", "0"))),
                    leaf(
                            "A.2",
                            "4",
                            question("A.2.a", COUNTS),
                            question("A.2.b", yesNo()),
                            question("A.2.c", yesNo()))),
            leaf("B", "4", weighted("B.a", SURVEY, "3"), weighted("B.b", letters("1", "0.5", "0"), "1")));

    private static final Map<String, Object> ALL = Map.of(
            "A.1.a", "Ya",
            "A.1.b", "B",
            "A.2.a", counts(3, 1, 0),
            "A.2.b", "Ya",
            "A.2.c", "Tidak",
            "B.a", "3.6",
            "B.b", "B");

    private static Scorecard score(Map<String, ?> raw) {
        return RUBRIC.score(RUBRIC.parse(raw));
    }

    private static String points(Scorecard scorecard, String node) {
        return scorecard.node(node).orElseThrow().points().toString();
    }

    @Test
    void aNodeEarnsTheMeanOfItsCreditsTimesItsWeight() {
        assertThat(points(score(ALL), "A.1")).isEqualTo("167/100");
        assertThat(points(score(ALL), "A.2")).isEqualTo("16/9");
    }

    @Test
    void questionsWithWeightsOfTheirOwnEarnCreditTimesWeight() {
        assertThat(points(score(ALL), "B")).isEqualTo("16/5");
    }

    @Test
    void aNodeAddsUpItsChildrenAndTheTotalAddsUpTheRoots() {
        Rational expected = Rational.of(167, 100).plus(Rational.of(16, 9));
        assertThat(score(ALL).node("A").orElseThrow().points()).isEqualTo(expected);
        assertThat(score(ALL).total().points()).isEqualTo(expected.plus(Rational.parse("3.2")));
        assertThat(score(ALL).total().of()).isEqualTo(Rational.of(10));
    }

    @Test
    void aShareIsTakenFromTheUnroundedPoints() {
        assertThat(score(ALL).node("A.1").orElseThrow().share()).isEqualTo(Rational.parse("0.835"));
    }

    @Test
    void unansweredCountsZeroForTheVerdict() {
        Scorecard scorecard = score(Map.of("A.1.a", "Ya"));
        assertThat(points(scorecard, "A.1")).isEqualTo("1");
        assertThat(scorecard.completeness()).isEqualTo(new Scorecard.Completeness(1, 7));
        assertThat(scorecard.node("A").orElseThrow().answered()).isEqualTo(1);
        assertThat(scorecard.node("A").orElseThrow().of()).isEqualTo(5);
    }

    @Test
    void theProvisionalScoreTakesTheMeanOverWhatIsAnswered() {
        assertThat(score(Map.of("A.1.a", "Ya")).provisional()).isEqualTo(Rational.of(10));
        assertThat(score(Map.of("A.1.a", "Ya", "A.2.b", "Tidak")).provisional())
                .isEqualTo(Rational.of(10).times(Rational.of(2)).dividedBy(Rational.of(6)));
        assertThat(score(Map.of("B.a", 2)).provisional()).isEqualTo(Rational.of(5));
    }

    @Test
    void theProvisionalScoreIsTheTotalOnceAllIsAnswered() {
        assertThat(score(ALL).provisional()).isEqualTo(score(ALL).total().points());
        assertThat(score(Map.of()).provisional()).isEqualTo(Rational.ZERO);
    }

    @Test
    void everyQuestionExplainsItsPart() {
        QuestionScore question =
                score(ALL).node("A.1").orElseThrow().questions().get(1);
        assertThat(question.answer()).contains(new Answer.Choice("B"));
        assertThat(question.credit()).isEqualTo(Rational.parse("0.67"));
        assertThat(question.points()).isEqualTo(Rational.parse("0.67"));
        assertThat(question.worth()).isEqualTo(Rational.ONE);
    }

    @Test
    void warningsAreGatheredFromAllQuestions() {
        assertThat(score(Map.of("A.2.a", counts(1, 2, 0))).warnings())
                .containsExactly(new Warning("A.2.a", Warning.RATIO_CAPPED));
    }

    @Test
    void countsGivenInPartAreUnansweredAndSaySo() {
        Scorecard scorecard = score(Map.of("A.2.a", Map.of("due", 1, "done", 1)));
        assertThat(scorecard.total().points()).isEqualTo(Rational.ZERO);
        assertThat(scorecard.completeness().answered()).isZero();
        assertThat(scorecard.provisional()).isEqualTo(Rational.ZERO);
        assertThat(scorecard.warnings()).containsExactly(new Warning("A.2.a", Warning.COUNTS_INCOMPLETE));
    }

    @Test
    void theTotalAloneIsTheSameNumber() {
        assertThat(RUBRIC.total(RUBRIC.parse(ALL))).isEqualTo(score(ALL).total().points());
    }

    @Test
    void answersToQuestionsThatItDoesNotHaveAreRefused() {
        Answers foreign = Answers.of(Map.of("A.1.a", new Answer.Choice("Ya"), "X", new Answer.Choice("A")));
        List<AnswerFault> faults = List.of(new AnswerFault("X", AnswerFault.UNKNOWN_QUESTION));
        assertThatThrownBy(() -> RUBRIC.score(foreign))
                .isInstanceOfSatisfying(
                        InvalidAnswersException.class,
                        e -> assertThat(e.faults()).isEqualTo(faults));
        assertThatThrownBy(() -> RUBRIC.total(foreign)).isInstanceOf(InvalidAnswersException.class);
    }

    @Test
    void answersThatNoScaleHasAreRefusedEvenIfTheyWereNotParsed() {
        for (Answer wrong : List.of(
                new Answer.Choice("Z"), new Answer.Amount(Rational.of(5)), new Answer.Counts(Map.of("due", -1L)))) {
            for (String code : List.of("A.1.a", "A.2.a", "B.a")) {
                Answers answers = Answers.of(Map.of(code, wrong));
                assertThatThrownBy(() -> RUBRIC.score(answers)).isInstanceOf(InvalidAnswersException.class);
                assertThatThrownBy(() -> RUBRIC.total(answers)).isInstanceOf(InvalidAnswersException.class);
            }
        }
    }
}
