package integritas.plugins.gratification;

import integritas.rubric.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** The plugin's texts in both languages at once, for whatever leaves it without a reader at hand: refusals and letters. */
public final class Wording {

    private static final List<String> LANGUAGES = List.of("id", "en");

    private static final Map<String, Properties> TEXTS = read();

    private Wording() {}

    /**
     * Returns a text of {@code texts/messages_<language>.properties}, with {@code {0}}, {@code {1}} … filled in.
     *
     * @throws IllegalArgumentException if there is none with this key
     */
    public static Text of(String key, Object... values) {
        Map<String, String> byLanguage = new LinkedHashMap<>();
        TEXTS.forEach((language, texts) -> byLanguage.put(language, filled(language, texts, key, values)));
        return new Text(byLanguage);
    }

    /** A value that is itself worded in both languages stands there in the same one. */
    private static Object[] in(Locale language, Object... values) {
        return Arrays.stream(values)
                .map(value -> value instanceof Text text ? text.in(language) : value)
                .toArray();
    }

    private static String filled(String language, Properties texts, String key, Object... values) {
        String pattern = texts.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no text with the key " + key);
        }
        Locale locale = Locale.forLanguageTag(language);
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(in(locale, values));
    }

    private static Map<String, Properties> read() {
        Map<String, Properties> all = new LinkedHashMap<>();
        for (String language : LANGUAGES) {
            String file = "/texts/messages_" + language + ".properties";
            try (InputStream content = Wording.class.getResourceAsStream(file)) {
                Properties texts = new Properties();
                texts.load(new InputStreamReader(Objects.requireNonNull(content, file), StandardCharsets.UTF_8));
                all.put(language, texts);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }
}
