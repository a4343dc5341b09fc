package integritas.plugins.zilke;

import static org.assertj.core.api.Assertions.assertThat;

import integritas.rubric.Answers;
import integritas.rubric.RequirementResult;
import integritas.rubric.Rubric;
import integritas.rubric.Scorecard;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file in {@code src/test/resources/examples} comes out as it says. */
class WorkedExamplesTest {

    private static final Rubric RUBRIC = LkeEditions.all().get(0);

    static List<Example> examples() {
        return Example.all();
    }

    @Test
    void thereAreExamples() {
        assertThat(examples()).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void comesOutAsTheFileSays(Example example) {
        Answers answers = RUBRIC.parse(example.answers(RUBRIC));
        Scorecard scorecard =
                RUBRIC.score(answers, RUBRIC.reading(example.reading()).orElseThrow());
        SoftAssertions softly = new SoftAssertions();
        checkPoints(example, scorecard, softly);
        checkAwards(example, scorecard, softly);
        example.expected("answered")
                .ifPresent(expected ->
                        softly.assertThat(scorecard.completeness().answered()).hasToString(expected.toString()));
        example.expected("warnings")
                .ifPresent(expected -> softly.assertThat(scorecard.warnings())
                        .extracting(warning -> warning.question() + " " + warning.code())
                        .isEqualTo(expected));
        softly.assertAll();
    }

    private static void checkPoints(Example example, Scorecard scorecard, SoftAssertions softly) {
        example.expected("total")
                .ifPresent(
                        expected -> softly.assertThat(scorecard.total().points().toExactString())
                                .as("total")
                                .isEqualTo(expected));
        example.expected("shown")
                .ifPresent(
                        expected -> softly.assertThat(scorecard.total().points().toPoints())
                                .as("shown")
                                .isEqualTo(expected));
        example.expected("provisional")
                .ifPresent(expected -> softly.assertThat(scorecard.provisional().toExactString())
                        .as("provisional")
                        .isEqualTo(expected));
        example.expectedMap("points")
                .forEach((node, expected) -> softly.assertThat(
                                scorecard.node(node).orElseThrow().points().toExactString())
                        .as(node)
                        .isEqualTo(expected));
    }

    private static void checkAwards(Example example, Scorecard scorecard, SoftAssertions softly) {
        example.expectedMap("awards").forEach((award, unmet) -> {
            softly.assertThat(scorecard.award(award).orElseThrow().requirements())
                    .as(award)
                    .filteredOn(requirement -> !requirement.met())
                    .extracting(RequirementResult::code)
                    .isEqualTo(unmet);
            softly.assertThat(scorecard.award(award).orElseThrow().granted())
                    .as(award)
                    .isEqualTo(((List<?>) unmet).isEmpty());
        });
    }
}
