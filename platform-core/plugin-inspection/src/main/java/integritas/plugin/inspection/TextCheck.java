package integritas.plugin.inspection;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** Compares the texts of a plugin: what is worded in one language is worded in the other. */
final class TextCheck {

    private static final String ID = "texts/messages_id.properties";
    private static final String EN = "texts/messages_en.properties";

    private TextCheck() {}

    static void look(JarFiles jar, List<Finding> findings) throws IOException {
        Optional<Set<String>> id = keys(jar, ID);
        Optional<Set<String>> en = keys(jar, EN);
        if (id.isEmpty() && en.isEmpty()) {
            return;
        }
        lacking(ID, id, en, findings);
        lacking(EN, en, id, findings);
    }

    private static void lacking(
            String file, Optional<Set<String>> there, Optional<Set<String>> wanted, List<Finding> findings) {
        Set<String> missing = new TreeSet<>(wanted.orElse(Set.of()));
        missing.removeAll(there.orElse(Set.of()));
        missing.forEach(key -> findings.add(new Finding("text-missing", file + ": " + key)));
    }

    private static Optional<Set<String>> keys(JarFiles jar, String file) throws IOException {
        Optional<String> content = jar.text(file);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        Properties texts = new Properties();
        texts.load(new StringReader(content.get()));
        return Optional.of(texts.stringPropertyNames());
    }
}
