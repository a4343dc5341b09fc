package integritas.plugins.gratification.desk;

import integritas.plugin.api.Documents.Cell;
import integritas.plugin.api.Documents.Sheet;
import integritas.plugins.gratification.Wording;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The queue to be calculated with. What people wrote never becomes a formula. */
final class QueueSheet {

    private static final List<String> COLUMNS = List.of(
            "number",
            "kind",
            "state",
            "turn",
            "reporter",
            "unit",
            "giver",
            "received",
            "reported",
            "term",
            "due",
            "urgency");

    private final Locale locale;

    QueueSheet(Locale locale) {
        this.locale = locale;
    }

    Sheet sheet(List<QueueRow> rows) {
        return new Sheet(
                word("desk.title"), header(), rows.stream().map(this::cells).toList());
    }

    /** Returns it as CSV with a mark of byte order, so that spreadsheets read it as UTF-8. */
    byte[] csv(List<QueueRow> rows) {
        String lines = Stream.concat(
                        Stream.of(header().stream()),
                        rows.stream().map(row -> cells(row).stream().map(QueueSheet::text)))
                .map(cells -> cells.map(QueueSheet::quoted).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
        return lines.getBytes(StandardCharsets.UTF_8);
    }

    private List<String> header() {
        return COLUMNS.stream().map(name -> word("desk.column." + name)).toList();
    }

    private List<Cell> cells(QueueRow row) {
        return List.of(
                new Cell.Words(row.title()),
                new Cell.Words(word("report.kind." + row.kind().name())),
                new Cell.Words(word("report.state." + row.state().name())),
                new Cell.Words(word("desk.turn." + row.turn().name())),
                new Cell.Words(row.reporter()),
                new Cell.Words(row.unit()),
                new Cell.Words(row.givers()),
                new Cell.Day(row.receivedOn()),
                new Cell.Day(row.reportedOn()),
                next(
                        row,
                        next -> new Cell.Words(word("report.term." + next.term().name()))),
                next(row, next -> new Cell.Day(next.dueOn())),
                next(
                        row,
                        next -> new Cell.Words(
                                word("desk.urgency." + next.urgency().name(), next.days()))));
    }

    private static Cell next(QueueRow row, Function<Next, Cell> cell) {
        return row.next().map(cell).orElse(new Cell.Empty());
    }

    private String word(String key, Object... values) {
        return Wording.of(key, values).in(locale);
    }

    private static String text(Cell cell) {
        if (cell instanceof Cell.Words words) {
            return words.text();
        }
        if (cell instanceof Cell.Day day) {
            return day.day().toString();
        }
        return cell instanceof Cell.Amount amount ? amount.number().toPlainString() : "";
    }

    private static String quoted(String text) {
        String safe = text.matches("(?s)^[=+\\-@\\t\\r].*") ? "'" + text : text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
