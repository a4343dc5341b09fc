package integritas.plugin.inspection;

import integritas.rubric.Rubric;
import integritas.rubric.yaml.InvalidRubricException;
import integritas.rubric.yaml.RubricReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the editions that a plugin carries without code. */
final class RubricCheck {

    private static final String TEXTS = "texts_";

    private RubricCheck() {}

    static List<Rubric> read(JarFiles jar, List<String> folders, List<Finding> findings) throws IOException {
        List<Rubric> rubrics = new ArrayList<>();
        for (String folder : folders) {
            Optional<String> edition = jar.text(folder + "/edition.yaml");
            if (edition.isEmpty()) {
                findings.add(new Finding("rubric-missing", folder + "/edition.yaml"));
                continue;
            }
            try {
                rubrics.add(RubricReader.read(edition.get(), texts(jar, folder)));
            } catch (InvalidRubricException e) {
                e.errors().forEach(error -> findings.add(new Finding("rubric-malformed", folder + "/" + error)));
            }
        }
        return rubrics;
    }

    private static Map<String, String> texts(JarFiles jar, String folder) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String name : jar.names()) {
            String file = name.startsWith(folder + "/") ? name.substring(folder.length() + 1) : "";
            if (file.startsWith(TEXTS) && file.endsWith(".yaml")) {
                String language = file.substring(TEXTS.length(), file.length() - ".yaml".length());
                texts.put(language, jar.text(name).orElseThrow());
            }
        }
        return texts;
    }
}
