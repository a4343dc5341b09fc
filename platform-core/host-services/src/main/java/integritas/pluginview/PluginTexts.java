package integritas.pluginview;

import integritas.rubric.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The wording that a plugin brings in its jar, in both languages. */
public final class PluginTexts {

    private final Properties indonesian;
    private final Map<String, Properties> byLanguage = new LinkedHashMap<>();

    public PluginTexts(ClassLoader plugin) {
        indonesian = read(plugin, "id");
        byLanguage.put("id", indonesian);
        byLanguage.put("en", read(plugin, "en"));
    }

    /** Returns a wording with {@code {0}}, {@code {1}} … filled in; the key itself where the plugin lacks it. */
    public String get(Locale locale, String key, Object... values) {
        String pattern = texts(locale).getProperty(key, key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
    }

    /** Returns the keys that begin with a prefix. */
    public List<String> keys(String prefix) {
        return indonesian.stringPropertyNames().stream()
                .filter(key -> key.startsWith(prefix))
                .sorted()
                .toList();
    }

    /** Returns a wording in all languages; empty where the plugin lacks it. */
    public Optional<Text> find(String key) {
        Map<String, String> wordings = new LinkedHashMap<>();
        byLanguage.forEach((language, texts) -> {
            if (texts.getProperty(key) != null) {
                wordings.put(language, texts.getProperty(key));
            }
        });
        return wordings.isEmpty() ? Optional.empty() : Optional.of(new Text(wordings));
    }

    private Properties texts(Locale locale) {
        Properties own = byLanguage.get(locale.getLanguage());
        return own == null ? indonesian : own;
    }

    private static Properties read(ClassLoader plugin, String language) {
        Properties texts = new Properties();
        try (InputStream file = plugin.getResourceAsStream("texts/messages_" + language + ".properties")) {
            if (file != null) {
                texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
