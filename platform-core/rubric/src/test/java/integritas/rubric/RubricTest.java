package integritas.rubric;

import static integritas.rubric.Examples.COUNTS;
import static integritas.rubric.Examples.SURVEY;
import static integritas.rubric.Examples.award;
import static integritas.rubric.Examples.branch;
import static integritas.rubric.Examples.leaf;
import static integritas.rubric.Examples.letters;
import static integritas.rubric.Examples.points;
import static integritas.rubric.Examples.question;
import static integritas.rubric.Examples.rubric;
import static integritas.rubric.Examples.yesNo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RubricTest {

    private static Rubric sample(String minimum, String credit) {
        return rubric(
                List.of(award(points("total", minimum, Requirement.TOTAL))),
                List.of(),
                branch("A", "2", leaf("A.1", "2", question("q", letters("1", credit, "0")), question("r", COUNTS))),
                leaf("B", "1", question("s", SURVEY)));
    }

    @Test
    void findsQuestionsAndNodesByCodeAndKeepsTheirOrder() {
        Rubric rubric = sample("2", "0.5");
        assertThat(rubric.questions()).extracting(Question::code).containsExactly("q", "r", "s");
        assertThat(rubric.question("r")).isPresent();
        assertThat(rubric.question("A")).isEmpty();
        assertThat(rubric.node("A.1")).isPresent();
        assertThat(rubric.worth("q")).contains(Rational.ONE);
        assertThat(rubric.weight()).isEqualTo(Rational.of(3));
    }

    @Test
    void theHashIsTheSameForTheSameContentAndAnotherForAnyOther() {
        assertThat(sample("2", "0.5").hash())
                .isEqualTo(sample("2.0", "0.50").hash())
                .matches("[0-9a-f]{64}");
        assertThat(sample("2.5", "0.5").hash()).isNotEqualTo(sample("2", "0.5").hash());
        assertThat(sample("2", "0.67").hash()).isNotEqualTo(sample("2", "0.5").hash());
    }

    /** Hashes are stored beside assessments. If this one changes, so do all of them: that needs a migration. */
    @Test
    void theHashStaysTheSameFromVersionToVersion() {
        assertThat(sample("2", "0.5").hash())
                .isEqualTo("e3da41786318cc09045fcd0982557657e9fa4a60d5b896cd6e9dfea4adbd6c53");
    }

    @Test
    void refusesCodesThatOccurTwice() {
        assertThatThrownBy(() -> rubric(leaf("A", "1", question("q", yesNo()), question("q", yesNo()))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("q");
    }

    @Test
    void refusesAwardsThatRestOnNothing() {
        Award award = award(points("x", "1", "nowhere"));
        assertThatThrownBy(() -> rubric(List.of(award), List.of(), leaf("A", "1", question("q", yesNo()))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nowhere");
    }

    @Test
    void aTextFallsBackToItsFirstLanguage() {
        Map<String, String> wording = new LinkedHashMap<>();
        wording.put("id", "Ya");
        wording.put("en", "Yes");
        Text text = new Text(wording);
        assertThat(text.in(Locale.ENGLISH)).isEqualTo("Yes");
        assertThat(text.in(new Locale("id", "ID"))).isEqualTo("Ya");
        assertThat(text.in(Locale.FRENCH)).isEqualTo("Ya");
    }
}
