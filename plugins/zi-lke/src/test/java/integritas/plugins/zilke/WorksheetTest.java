package integritas.plugins.zilke;

import static org.assertj.core.api.Assertions.assertThat;

import integritas.rubric.ChoiceScale;
import integritas.rubric.CountsScale;
import integritas.rubric.Node;
import integritas.rubric.Question;
import integritas.rubric.Rational;
import integritas.rubric.Rubric;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The edition against a transcript of the official worksheet, which lies beside the project where it was written. */
@EnabledIf("transcriptIsAtHand")
class WorksheetTest {

    private static final Path TRANSCRIPT = Path.of("../../../shared/domain/lke-90-2021.json");
    private static final Rubric RUBRIC = LkeEditions.all().get(0);

    static boolean transcriptIsAtHand() {
        return Files.isReadable(TRANSCRIPT);
    }

    @Test
    void nodesAndQuestionsAreThoseOfTheWorksheetInItsOrder() throws IOException {
        List<String> expected = new ArrayList<>();
        map(new Load(LoadSettings.builder().build()).loadFromString(Files.readString(TRANSCRIPT)))
                .forEach((key, value) -> {
                    if (key.equals("components")) {
                        list(value).forEach(component -> describe(component, expected));
                    }
                });
        List<String> actual = new ArrayList<>();
        RUBRIC.roots().forEach(root -> describe(root, actual));
        assertThat(actual).isEqualTo(expected).hasSizeGreaterThan(170);
    }

    private static void describe(Map<String, Object> entry, List<String> lines) {
        lines.add(entry.get("code") + " weighs " + decimal(entry.getOrDefault("weight", "")));
        for (Map<String, Object> question : list(entry.getOrDefault("questions", List.of()))) {
            lines.add(question.get("code") + " " + scale(question));
        }
        for (String parts : List.of("subcomponents", "areas", "subareas", "children")) {
            list(entry.getOrDefault(parts, List.of())).forEach(part -> describe(part, lines));
        }
    }

    /** Some sums of the transcript are inputs of their own; ours are worked out from their parts. */
    private static String scale(Map<String, Object> question) {
        if (question.containsKey("inputs")) {
            long sums = list(question.get("inputs")).stream()
                    .filter(input ->
                            input.getOrDefault("label", "").toString().startsWith("Jumlah yang harus melaporkan"))
                    .count();
            return "counts " + (list(question.get("inputs")).size() - sums);
        }
        return list(question.getOrDefault("options", List.of())).stream()
                .map(option -> option.get("key") + "=" + decimal(option.getOrDefault("value", "")))
                .collect(Collectors.joining(" "));
    }

    private static void describe(Node node, List<String> lines) {
        lines.add(node.code() + " weighs " + node.weight().toExactString());
        node.questions().forEach(question -> lines.add(question.code() + " " + scale(question)));
        node.children().forEach(child -> describe(child, lines));
    }

    private static String scale(Question question) {
        if (question.scale() instanceof CountsScale counts) {
            return "counts " + counts.inputs().size();
        }
        return question.scale() instanceof ChoiceScale choice
                ? choice.options().stream()
                        .map(option -> option.key() + "=" + option.credit().toExactString())
                        .collect(Collectors.joining(" "))
                : "";
    }

    private static String decimal(Object number) {
        return Rational.parse(number.toString()).toExactString();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    private static List<Map<String, Object>> list(Object value) {
        return Stream.of(value)
                .flatMap(list -> ((List<?>) list).stream())
                .map(WorksheetTest::map)
                .toList();
    }
}
