package integritas.web.format;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as a file of comma-separated values (RFC 4180), in UTF-8 with the mark by which Excel knows it. A cell that a
 * spreadsheet would take for a formula gets an apostrophe before it.
 */
public final class Csv {

    /** The media type. */
    public static final String TYPE = "text/csv;charset=UTF-8";

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String BEGINS_A_FORMULA = "=+-@\t\r";

    private final StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);

    public void row(List<String> cells) {
        text.append(cells.stream().map(Csv::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    public String text() {
        return text.toString();
    }

    private static String cell(String value) {
        boolean formula = !value.isEmpty() && BEGINS_A_FORMULA.indexOf(value.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + value.replace("\"", "\"\"") + '"';
    }
}
