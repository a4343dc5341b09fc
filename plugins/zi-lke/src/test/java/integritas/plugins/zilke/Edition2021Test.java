package integritas.plugins.zilke;

import static org.assertj.core.api.Assertions.assertThat;

import integritas.rubric.Award;
import integritas.rubric.ChoiceScale;
import integritas.rubric.CountsScale;
import integritas.rubric.Input;
import integritas.rubric.NumberScale;
import integritas.rubric.Option;
import integritas.rubric.Question;
import integritas.rubric.Rational;
import integritas.rubric.Requirement;
import integritas.rubric.Rubric;
import integritas.rubric.Source;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Edition2021Test {

    private static final Rubric RUBRIC = LkeEditions.all().get(0);

    @Test
    void hasAHundredAndThirteenQuestionsAndAHundredPoints() {
        assertThat(RUBRIC).hasToString("lke-zi 2021");
        assertThat(RUBRIC.questions()).hasSize(113);
        assertThat(RUBRIC.weight()).isEqualTo(Rational.of(100));
        assertThat(RUBRIC.roots()).extracting(root -> root.code()).containsExactly("A", "B");
    }

    @ParameterizedTest(name = "{0} weighs {1}")
    @CsvSource({
        "A, 60", "A.I, 30", "A.II, 30", "B, 40", "B.I, 22.5", "B.II, 17.5",
        "A.I.1, 4", "A.I.2, 3.5", "A.I.3, 5", "A.I.4, 5", "A.I.5, 7.5", "A.I.6, 5",
        "A.II.1, 4", "A.II.2, 3.5", "A.II.3, 5", "A.II.4, 5", "A.II.5, 7.5", "A.II.6, 5"
    })
    void weighsWhatTheWorksheetSays(String node, String weight) {
        assertThat(RUBRIC.node(node).orElseThrow().weight()).isEqualTo(Rational.parse(weight));
    }

    @Test
    void knowsTheWorksheetsScales() {
        Map<String, Long> scales = RUBRIC.questions().stream()
                .collect(Collectors.groupingBy(Edition2021Test::scale, TreeMap::new, Collectors.counting()));
        assertThat(scales.keySet())
                .containsExactly(
                        "A=1, B=1/2, C=0",
                        "A=1, B=3/4, C=1/2, D=1/4, E=0",
                        "A=1, B=67/100, C=33/100, D=0",
                        "Ya=1, Tidak=0",
                        "counts",
                        "from 0 to 4");
        assertThat(scales).containsEntry("counts", 8L).containsEntry("from 0 to 4", 2L);
    }

    private static String scale(Question question) {
        if (question.scale() instanceof ChoiceScale choice) {
            return choice.options().stream()
                    .map(option -> option.key() + "=" + option.credit())
                    .collect(Collectors.joining(", "));
        }
        return question.scale() instanceof NumberScale number
                ? "from " + number.min() + " to " + number.max()
                : question.scale().type();
    }

    @Test
    void keepsTheWorksheetsOrderEvenWhereItIsOdd() {
        assertThat(RUBRIC.node("A.I.6.v").orElseThrow().questions())
                .extracting(Question::code)
                .containsExactly("A.I.6.v.a", "A.I.6.v.c", "A.I.6.v.b");
    }

    @ParameterizedTest(name = "{0} counts {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "A.II.1.i.a|agents changes",
                "A.II.1.i.b|changes integrated",
                "A.II.3.iii.a|previous current sanctioned",
                "A.II.4.i.1|targets achieved",
                "A.II.5.ii.1|due inProgress completed",
                "A.II.5.iii.a.1|head obliged others reported",
                "A.II.5.iii.b.1|administrators supervisors functionalAndStaff reported",
                "A.II.6.i.b|registered simplified"
            })
    void countsUnderTheseKeys(String question, String keys) {
        CountsScale scale =
                (CountsScale) RUBRIC.question(question).orElseThrow().scale();
        assertThat(scale.inputs()).extracting(Input::key).containsExactly(keys.split(" "));
    }

    @Test
    void resultsHaveWeightsOfTheirOwn() {
        assertThat(RUBRIC.worth("B.I.a")).contains(Rational.parse("17.5"));
        assertThat(RUBRIC.worth("B.I.b")).contains(Rational.of(5));
        assertThat(RUBRIC.worth("B.II.a")).contains(Rational.parse("17.5"));
    }

    @Test
    void bothAwardsAskForTheSameThingsInTheSameOrder() {
        List<List<String>> codes = RUBRIC.awards().stream()
                .map(award ->
                        award.requirements().stream().map(Requirement::code).toList())
                .toList();
        assertThat(RUBRIC.awards()).extracting(Award::code).containsExactly("WBK", "WBBM");
        assertThat(codes.get(0)).hasSize(12).isEqualTo(codes.get(1));
    }

    @Test
    void saysEverythingInBothLanguages() {
        assertThat(RUBRIC.questions()).allSatisfy(question -> {
            assertThat(question.text().byLanguage()).containsOnlyKeys("id", "en");
            if (question.scale() instanceof ChoiceScale choice) {
                assertThat(choice.options())
                        .extracting(Option::criterion)
                        .allSatisfy(
                                criterion -> assertThat(criterion.byLanguage()).containsOnlyKeys("id", "en"));
            }
        });
    }

    @Test
    void marksTheTwoIndicesThatComeFromSurveys() {
        assertThat(RUBRIC.questions())
                .filteredOn(question -> question.source() == Source.SURVEY)
                .extracting(Question::code)
                .containsExactly("B.I.a", "B.II.a");
    }

    /** Assessments are kept with this hash. Once released the edition never changes: another one is added instead. */
    @Test
    void isTheEditionThatWasPublished() {
        assertThat(RUBRIC.hash()).isEqualTo("6f20f216cbcdba43ee405855a51f72a2e61d42f23ee4e598c3d8e0e4571eb76c");
    }
}
