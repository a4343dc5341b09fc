package integritas.plugin.inspection;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** Compares the texts of a plugin: what is worded in one language is worded in the other, and so is what people set. */
final class TextCheck {

    private static final String ID = "texts/messages_id.properties";
    private static final String EN = "texts/messages_en.properties";

    private TextCheck() {}

    /** @param settings JSON Schema of what people set */
    static void look(JarFiles jar, Optional<String> settings, List<Finding> findings) throws IOException {
        Set<String> id = keys(jar, ID);
        Set<String> en = keys(jar, EN);
        Set<String> wanted = new TreeSet<>(settings.map(SettingTexts::keys).orElse(Set.of()));
        wanted.addAll(id);
        wanted.addAll(en);
        lacking(ID, id, wanted, findings);
        lacking(EN, en, wanted, findings);
    }

    private static void lacking(String file, Set<String> there, Set<String> wanted, List<Finding> findings) {
        wanted.stream()
                .filter(key -> !there.contains(key))
                .forEach(key -> findings.add(new Finding("text-missing", file + ": " + key)));
    }

    private static Set<String> keys(JarFiles jar, String file) throws IOException {
        Properties texts = new Properties();
        texts.load(new StringReader(jar.text(file).orElse("")));
        return texts.stringPropertyNames();
    }
}
