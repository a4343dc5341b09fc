package integritas.web;

import integritas.problem.Fault;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * The platform's wording in one language, from {@code messages_<language>.properties}.
 *
 * @param locale the reader's language
 */
public record Messages(Locale locale) {

    private static final String BUNDLE = "integritas.messages.messages";

    /**
     * Returns the wording of a key, with {@code {0}}, {@code {1}} … filled in.
     *
     * @throws MissingResourceException if the bundles lack the key; a test keeps that from happening
     */
    public String get(String key, Object... values) {
        String pattern = bundle().getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
    }

    /** Returns the wording of a key, or another text where the bundles lack it. */
    public String getOr(String key, String otherwise) {
        return bundle().containsKey(key) ? bundle().getString(key) : otherwise;
    }

    /** Returns what a person reads of a fault. */
    public String of(Fault fault) {
        String own = fault.words().get(locale.getLanguage());
        return own == null ? getOr("fault." + fault.code(), fault.code()) : own;
    }

    /** Returns the keys that begin with a prefix. */
    public Stream<String> keys(String prefix) {
        return bundle().keySet().stream().filter(key -> key.startsWith(prefix));
    }

    private ResourceBundle bundle() {
        return ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
