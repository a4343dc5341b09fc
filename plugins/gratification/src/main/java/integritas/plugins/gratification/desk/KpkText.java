package integritas.plugins.gratification.desk;

import integritas.plugins.gratification.Wording;
import java.util.List;
import java.util.Locale;

/** The sheet as plain text, to be copied from where no page is at hand. */
final class KpkText {

    private KpkText() {}

    static String of(List<Lines.Part> parts, Locale locale) {
        StringBuilder text = new StringBuilder();
        for (Lines.Part part : parts) {
            text.append(Wording.of("report.section." + part.section().name()).in(locale));
            text.append(part.number() > 0 ? " (" + part.number() + ")" : "").append("\r\n");
            for (Line line : part.lines()) {
                text.append(line.label(locale))
                        .append(": ")
                        .append(line.value(locale))
                        .append("\r\n");
            }
            text.append("\r\n");
        }
        return text.toString();
    }
}
