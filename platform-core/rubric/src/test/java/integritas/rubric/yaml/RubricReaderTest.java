package integritas.rubric.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import integritas.rubric.Answers;
import integritas.rubric.ChoiceScale;
import integritas.rubric.CountsScale;
import integritas.rubric.Input;
import integritas.rubric.Rational;
import integritas.rubric.Reading;
import integritas.rubric.Rubric;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RubricReaderTest {

    private static final String EDITION = content("edition.yaml");
    private static final String ID = content("texts_id.yaml");
    private static final String EN = content("texts_en.yaml");

    private static String content(String file) {
        try (InputStream stream = RubricReaderTest.class.getResourceAsStream("/sound/" + file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Rubric read(String edition) {
        return RubricReader.read(edition, Map.of("id", ID, "en", EN));
    }

    private static List<String> errors(String edition, String id, String en) {
        return catchThrowableOfType(
                        InvalidRubricException.class, () -> RubricReader.read(edition, Map.of("id", id, "en", en)))
                .errors();
    }

    @Test
    void readsStructureNumbersAndWording() {
        Rubric rubric = read(EDITION);
        assertThat(rubric.toString()).isEqualTo("sample 2030");
        assertThat(rubric.weight()).isEqualTo(Rational.of(10));
        assertThat(rubric.title().in(Locale.ENGLISH)).isEqualTo("Sample");
        assertThat(rubric.node("A.1").orElseThrow().label().in(Locale.ENGLISH)).isEqualTo("Plans");
        assertThat(rubric.question("A.1.a").orElseThrow().hint()).isPresent();
        assertThat(rubric.awards().get(0).requirements()).hasSize(3);
        assertThat(rubric.reading("sheet").orElseThrow().skipsUnanswered()).isTrue();
        assertThat(rubric.reading(Reading.DEFAULT).orElseThrow().reason()).isNotEmpty();
    }

    @Test
    void optionsHaveAKeyAndALabel() {
        ChoiceScale scale =
                (ChoiceScale) read(EDITION).question("A.1.a").orElseThrow().scale();
        assertThat(scale.options().get(0).key()).isEqualTo("Ya");
        assertThat(scale.options().get(0).label().in(Locale.ENGLISH)).isEqualTo("Yes");
        assertThat(scale.options().get(0).criterion().in(Locale.ENGLISH)).isEqualTo("There is a plan.");
    }

    @Test
    void inputsKeepTheirOrderAndSayWhetherTheyCount() {
        CountsScale scale =
                (CountsScale) read(EDITION).question("A.2.a").orElseThrow().scale();
        assertThat(scale.inputs()).extracting(Input::key).containsExactly("due", "open", "done");
        assertThat(scale.inputs()).extracting(Input::counts).containsExactly(true, false, true);
    }

    @Test
    void theSameFilesGiveTheSameHashAndCommentsDoNotMatter() {
        assertThat(read(EDITION + "\n# a remark\n").hash())
                .isEqualTo(read(EDITION).hash());
        assertThat(read(EDITION.replace("0.67", "0.66")).hash())
                .isNotEqualTo(read(EDITION).hash());
        assertThat(RubricReader.read(EDITION, Map.of("id", ID, "en", EN.replace("Plans", "Planning")))
                        .hash())
                .isNotEqualTo(read(EDITION).hash());
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "weight: 4 # A.1|weight: 3.5|edition.yaml:25 A: children weigh 5.5, node weighs 6",
                "scale: a-d|scale: a-x|edition.yaml:32 A.1.b: there is no scale a-x",
                "B: 0.67|B: 1.67|edition.yaml:8 scale a-d: a credit lies between 0 and 1: 1.67",
                "B: 0.67|b: 0.67, B: 0.67|edition.yaml:8 scale a-d: the option B occurs twice",
                "B: 0.67|A: 0.67|edition.yaml:8 scale a-d: the key A occurs twice",
                "code: A.1.b|code: A.1.a|edition.yaml:32 A.1.a: the code occurs twice",
                "code: A.1.b|code: TOTAL|edition.yaml:32 TOTAL: this code stands for the whole rubric",
                "weight: 4 # A.1|wieght: 4|edition.yaml:29 A.1: unknown key wieght",
                "weight: 4 # A.1|colour: red|edition.yaml:28 A.1: weight is missing",
                "weight: 4 # A.1|weight: four|edition.yaml:29 A.1: not a number: four",
                "weight: 4 # A.1|weight: 1e1|edition.yaml:29 A.1: not a number: 1e1",
                "weight: 4 # A.1|weight: -4|edition.yaml:28 A.1: a node weighs more than nothing",
                "weight: 3 # B.a|weight: 2|edition.yaml:46 B: questions weigh 3, node weighs 4",
                "`, weight: 1}`|}|edition.yaml:46 B: either all questions of a node have a weight or none",
                "min: 0|min: 4|edition.yaml:50 B.a: min lies below max",
                "askedOnly: [open]|askedOnly: [done]|edition.yaml:37 A.2.a: the input done is either measured or askedOnly",
                "of: [done]|of: [made]|edition.yaml:37 A.2.a: the measure uses an unknown input: made",
                "of: [done]|of: []|edition.yaml:40 A.2.a: a ratio needs an input on both sides",
                "`reason: \"nobody waits\"`|`because: \"x\"`|edition.yaml:43 A.2.a: reason is missing",
                "`fromZero:`|`fromOne:`|edition.yaml:11 policies: fromZero is missing",
                "unanswered: skip|unanswered: maybe|edition.yaml:20 reading sheet: unanswered is either zero or skip",
                "onlyChildren: [A.1]|onlyChildren: [B]|edition.yaml:22 reading sheet: not children of A: [B]",
                "on: [B]|on: [C]|edition.yaml:59 GREEN b: there is no node or question C",
                "minimum: 3|minimum: 4.01|edition.yaml:59 GREEN b: the minimum is 4.01, to be had are 4",
                "share: 0.6|share: 60|edition.yaml:58 GREEN a: a credit lies between 0 and 1: 60",
                "`minimum: 3, `|``|edition.yaml:59 GREEN b: a requirement has either a minimum or a share",
                "`, source: \"table 3\"`|``|edition.yaml:57 GREEN total: source is missing",
                "code: b|code: a|edition.yaml:59 GREEN a: the requirement occurs twice",
            })
    void namesFileLineAndPlace(String sound, String broken, String error) {
        assertThat(EDITION).contains(sound);
        String edition = EDITION.replaceFirst(Pattern.quote(sound), broken);
        assertThat(errors(edition, ID, EN)).contains(error);
    }

    @Test
    void namesAllErrorsAtOnce() {
        String edition = EDITION.replace("weight: 4 # A.1", "weight: 3.5").replace("scale: a-d", "scale: a-x");
        assertThat(errors(edition, ID, EN.replace("text: \"Is there a plan?\"", "txet: \"?\"")))
                .contains(
                        "edition.yaml:25 A: children weigh 5.5, node weighs 6",
                        "edition.yaml:32 A.1.b: there is no scale a-x",
                        "texts_en.yaml questions/A.1.a/text: there is no text",
                        "texts_en.yaml:11 questions/A.1.a/txet: the edition has nothing of this name");
    }

    @Test
    void everyTextIsNeededInEveryLanguageAndNoneTooMany() {
        assertThat(errors(EDITION, ID, EN.replaceFirst("\n +C: [^\n]+", "")))
                .containsExactly("texts_en.yaml questions/A.1.b/options/C: there is no text");
        assertThat(errors(EDITION, ID, EN.replaceFirst("\n +hint: [^\n]+", "")))
                .containsExactly("texts_en.yaml questions/A.1.a/hint: there is no text");
        assertThat(errors(EDITION, ID + "\n  RED:\n    label: \"Merah\"\n", EN))
                .singleElement()
                .asString()
                .endsWith("awards/RED/label: the edition has nothing of this name");
        assertThatThrownBy(() -> RubricReader.read(EDITION, Map.of("id", ID)))
                .hasMessageContaining("texts_en.yaml: the file is missing");
        assertThatThrownBy(() -> RubricReader.read(EDITION, Map.of("id", ID, "en", EN, "fr", EN)))
                .hasMessage("texts_fr.yaml: the edition does not name this language");
    }

    @Test
    void refusesWhatIsNotYamlOrNotAnEdition() {
        assertThat(errors("", ID, EN)).containsExactly("edition.yaml: the file is empty");
        assertThat(errors("a: [1, 2", ID, EN).get(0)).startsWith("edition.yaml:1: not well-formed YAML");
        assertThat(errors("- 1", ID, EN)).anyMatch(error -> error.contains("a mapping is expected"));
        assertThat(errors("a: 1\n---\nb: 2", ID, EN)).hasSize(1);
        assertThat(errors("{}", ID, EN)).isNotEmpty();
        assertThat(errors(EDITION, "x", EN)).isNotEmpty();
    }

    @Test
    void refusesBombsQuickly() {
        String laughs = "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]";
        String deep = "[".repeat(400_000);
        String wide = "a: \"" + "x".repeat(3_000_000) + "\"";
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            assertThat(errors(laughs, ID, EN)).containsExactly("edition.yaml:2: anchors and aliases are not allowed");
            assertThat(errors(deep, ID, EN)).containsExactly("edition.yaml:1: nested too deeply");
            assertThat(errors(wide, ID, EN)).hasSize(1);
        });
    }

    @Test
    void aRubricThatWasReadScores() {
        Rubric rubric = read(EDITION);
        Answers answers = rubric.parse(Map.of(
                "A.1.a", "Ya", "A.1.b", "B", "A.2.a", Map.of("due", 0, "open", 0, "done", 0), "B.a", 3, "B.b", "Ya"));
        assertThat(rubric.score(answers).total().points()).isEqualTo(Rational.parse("8.59"));
    }
}
