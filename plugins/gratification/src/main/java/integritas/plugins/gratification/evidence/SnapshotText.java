package integritas.plugins.gratification.evidence;

import integritas.plugin.api.Snapshot;
import integritas.plugins.gratification.Wording;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Data as a text to be read, in the agency's language. The same data gives the same bytes: no time of asking, and a fixed
 * order.
 */
final class SnapshotText {

    private final Locale locale;
    private final StringBuilder text = new StringBuilder();

    SnapshotText(Locale locale) {
        this.locale = locale;
    }

    /** Adds a line worded by the plugin's texts. */
    SnapshotText line(String key, Object... values) {
        return plain(Wording.of(key, values).in(locale));
    }

    /** Adds a line as it is, on one line. */
    SnapshotText plain(String line) {
        text.append(line.replaceAll("\\p{Cntrl}", " ")).append('\n');
        return this;
    }

    SnapshotText gap() {
        text.append('\n');
        return this;
    }

    String word(String key) {
        return Wording.of(key).in(locale);
    }

    Snapshot named(String name) {
        return new Snapshot(name, text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
