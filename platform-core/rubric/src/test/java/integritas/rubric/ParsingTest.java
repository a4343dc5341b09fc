package integritas.rubric;

import static integritas.rubric.Examples.COUNTS;
import static integritas.rubric.Examples.SURVEY;
import static integritas.rubric.Examples.counts;
import static integritas.rubric.Examples.leaf;
import static integritas.rubric.Examples.letters;
import static integritas.rubric.Examples.question;
import static integritas.rubric.Examples.rubric;
import static integritas.rubric.Examples.yesNo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ParsingTest {

    private static final Rubric RUBRIC = rubric(leaf(
            "N",
            "4",
            question("yes", yesNo()),
            question("letter", letters("1", "0.5", "0")),
            question("survey", SURVEY),
            question("counts", COUNTS)));

    private static Answer parse(String question, Object raw) {
        return RUBRIC.parse(Map.of(question, raw)).to(question).orElseThrow();
    }

    private static List<String> faults(String question, Object raw) {
        try {
            RUBRIC.parse(Map.of(question, raw));
            return List.of();
        } catch (InvalidAnswersException e) {
            return e.faults().stream().map(AnswerFault::code).toList();
        }
    }

    @Test
    void keysAreReadInAnyCaseAndKeptInTheRubricsSpelling() {
        assertThat(parse("yes", " yA ")).isEqualTo(new Answer.Choice("Ya"));
        assertThat(parse("letter", "b")).isEqualTo(new Answer.Choice("B"));
    }

    @Test
    void numbersAreReadFromNumbersAndFromTextWithAPoint() {
        Answer expected = new Answer.Amount(Rational.parse("3.6"));
        for (Object raw : List.of("3.60", " 3.6 ", 3.6, 3.6f, new BigDecimal("3.600"))) {
            assertThat(parse("survey", raw)).isEqualTo(expected);
        }
        assertThat(parse("survey", 4)).isEqualTo(new Answer.Amount(Rational.of(4)));
        assertThat(parse("survey", 0L)).isEqualTo(new Answer.Amount(Rational.ZERO));
        assertThat(parse("survey", BigInteger.TWO)).isEqualTo(new Answer.Amount(Rational.of(2)));
    }

    @Test
    void wholeCountsAreReadHoweverTheyAreWritten() {
        assertThat(parse("counts", counts("7", 7.0, new BigDecimal("1E+1"))))
                .isEqualTo(new Answer.Counts(Map.of("due", 7L, "done", 7L, "open", 10L)));
    }

    @Test
    void nullIsNoAnswer() {
        Map<String, Object> raw = new HashMap<>();
        raw.put("yes", null);
        assertThat(RUBRIC.parse(raw)).isEqualTo(Answers.NONE);
    }

    @Test
    void countsMayBeMissingOrNull() {
        Map<String, Object> partly = new HashMap<>(Map.of("due", 3));
        partly.put("done", null);
        assertThat(parse("counts", partly)).isEqualTo(new Answer.Counts(Map.of("due", 3L)));
    }

    @Test
    void countsWithoutASingleCountAreNoAnswer() {
        assertThat(RUBRIC.parse(Map.of("counts", Map.of())).size()).isZero();
        assertThat(RUBRIC.parse(Map.of("counts", Collections.singletonMap("due", null)))
                        .size())
                .isZero();
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("yes", "maybe", AnswerFault.ANSWER_NOT_ACCEPTED),
                Arguments.of("yes", "", AnswerFault.ANSWER_NOT_ACCEPTED),
                Arguments.of("yes", true, AnswerFault.ANSWER_NOT_ACCEPTED),
                Arguments.of("letter", 1, AnswerFault.ANSWER_NOT_ACCEPTED),
                Arguments.of("letter", List.of("A"), AnswerFault.ANSWER_NOT_ACCEPTED),
                Arguments.of("counts", "7", AnswerFault.ANSWER_NOT_ACCEPTED),
                Arguments.of("counts", true, AnswerFault.ANSWER_NOT_ACCEPTED),
                Arguments.of("survey", "3,6", AnswerFault.NUMBER_MALFORMED),
                Arguments.of("survey", "1e0", AnswerFault.NUMBER_MALFORMED),
                Arguments.of("survey", "", AnswerFault.NUMBER_MALFORMED),
                Arguments.of("survey", false, AnswerFault.NUMBER_MALFORMED),
                Arguments.of("survey", Double.NaN, AnswerFault.NUMBER_MALFORMED),
                Arguments.of("survey", Double.POSITIVE_INFINITY, AnswerFault.NUMBER_MALFORMED),
                Arguments.of("survey", Map.of(), AnswerFault.NUMBER_MALFORMED),
                Arguments.of("survey", "4.01", AnswerFault.NUMBER_OUT_OF_BOUNDS),
                Arguments.of("survey", -1, AnswerFault.NUMBER_OUT_OF_BOUNDS),
                Arguments.of("counts", Map.of("due", 1, "other", 1), AnswerFault.UNKNOWN_INPUT),
                Arguments.of("counts", Map.of("due", -1), AnswerFault.COUNT_NEGATIVE),
                Arguments.of("counts", Map.of("due", "1.5"), AnswerFault.COUNT_NOT_WHOLE),
                Arguments.of("counts", Map.of("due", 1_000_000_001), AnswerFault.NUMBER_OUT_OF_BOUNDS),
                Arguments.of("counts", Map.of("due", "many"), AnswerFault.NUMBER_MALFORMED));
    }

    @ParameterizedTest
    @MethodSource
    void refused(String question, Object raw, String code) {
        assertThat(faults(question, raw)).containsExactly(code);
    }

    @Test
    void namesAllFaultsAtOnceInTheOrderOfTheAnswers() {
        Map<String, Object> raw = new LinkedHashMap<>();
        raw.put("nothing", "A");
        raw.put("yes", "A");
        raw.put("letter", "A");
        raw.put("counts", counts(-1, 0.5, 1));
        raw.put("survey", 5);
        assertThatThrownBy(() -> RUBRIC.parse(raw))
                .isInstanceOfSatisfying(
                        InvalidAnswersException.class,
                        e -> assertThat(e.faults())
                                .containsExactly(
                                        new AnswerFault("nothing", AnswerFault.UNKNOWN_QUESTION),
                                        new AnswerFault("yes", AnswerFault.ANSWER_NOT_ACCEPTED),
                                        new AnswerFault("counts", AnswerFault.COUNT_NEGATIVE),
                                        new AnswerFault("counts", AnswerFault.COUNT_NOT_WHOLE),
                                        new AnswerFault("survey", AnswerFault.NUMBER_OUT_OF_BOUNDS)));
    }

    @Test
    void anAnswerWrittenOutReadsAsTheSameAnswer() {
        for (Map.Entry<String, Object> raw : Map.<String, Object>of(
                        "yes", "tidak", "letter", "c", "survey", "3.125", "counts", counts(0, 9, 1_000_000_000))
                .entrySet()) {
            Answer answer = parse(raw.getKey(), raw.getValue());
            assertThat(parse(raw.getKey(), answer.toRaw())).isEqualTo(answer);
        }
    }

    @Test
    void numbersThatNobodyMeansAreRefusedAtOnce() {
        List<Object> hostile = Arrays.asList(
                "1e999999999",
                "9".repeat(10_000_000),
                "0." + "1".repeat(10_000_000),
                " ".repeat(10_000_000),
                new BigDecimal("1e999999999"),
                new BigDecimal("1e-999999999"),
                new BigDecimal("1e2147483647"),
                BigInteger.ONE.shiftLeft(100_000),
                Double.MAX_VALUE,
                Double.MIN_VALUE,
                Long.MIN_VALUE);
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            for (Object number : hostile) {
                assertThat(faults("survey", number)).hasSize(1);
                assertThat(faults("counts", Map.of("due", number))).hasSize(1);
                assertThat(faults("yes", number)).hasSize(1);
            }
        });
    }
}
