package integritas.plugins.zilke;

import integritas.rubric.Rubric;
import integritas.rubric.yaml.RubricReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The editions of the worksheet that this plugin carries. */
final class LkeEditions {

    private static final List<String> LANGUAGES = List.of("id", "en");

    private LkeEditions() {}

    /**
     * Returns the editions, the oldest first.
     *
     * @throws integritas.rubric.yaml.InvalidRubricException if a file is damaged
     * @throws UncheckedIOException if a file is missing
     */
    static List<Rubric> all() {
        return List.of(edition("2021"));
    }

    private static Rubric edition(String name) {
        Map<String, String> texts = new LinkedHashMap<>();
        LANGUAGES.forEach(language -> texts.put(language, content(name + "/texts_" + language + ".yaml")));
        return RubricReader.read(content(name + "/edition.yaml"), texts);
    }

    private static String content(String file) {
        try (InputStream stream = LkeEditions.class.getResourceAsStream("/lke-zi/" + file)) {
            if (stream == null) {
                throw new FileNotFoundException("lke-zi/" + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
