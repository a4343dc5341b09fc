package integritas.plugins.gratification.statistics;

import integritas.plugin.api.Documents.Cell;
import integritas.plugin.api.Documents.Sheet;
import integritas.plugins.gratification.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The report on a span as sheets to calculate with: a summary, one for each table, and one of all gifts.
 *
 * @param locale the language it is written in
 */
record Workbook(SemesterReport report, Locale locale) {

    private static final List<String> OBJECT_COLUMNS = List.of(
            "object-report",
            "object-day",
            "object-report-kind",
            "object-kind",
            "object-event",
            "object-relation",
            "object-value",
            "object-currency",
            "object-state");

    List<Sheet> sheets() {
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(summary());
        report.overview().tables().forEach(table -> sheets.add(sheet(table)));
        sheets.add(objects());
        return sheets;
    }

    private Sheet summary() {
        Overview overview = report.overview();
        List<List<Cell>> rows = new ArrayList<>(List.of(
                List.of(words("statistics.report.agency"), new Cell.Words(report.agency())),
                List.of(
                        words("statistics.report.span"),
                        new Cell.Words(report.span().in(locale))),
                List.of(words("statistics.report.as-of"), new Cell.Day(overview.asOf())),
                List.of(words("statistics.tile.reports"), cell(overview.reports())),
                List.of(words("statistics.tile.objects"), cell(overview.gifts())),
                List.of(words("statistics.tile.hidden"), new Cell.Amount(BigDecimal.valueOf(overview.hidden())))));
        overview.custody()
                .ifPresent(kept ->
                        rows.add(List.of(words("statistics.tile.custody"), new Cell.Amount(BigDecimal.valueOf(kept)))));
        return new Sheet(
                text("statistics.sheet.summary"),
                List.of(text("statistics.report.what"), text("statistics.report.value")),
                rows);
    }

    private Sheet sheet(FigureTable table) {
        List<String> header = Stream.concat(
                        Stream.of(text("statistics.table." + table.code())),
                        table.columns().stream().map(column -> text("statistics.column." + column)))
                .toList();
        List<List<Cell>> rows = table.rows().stream()
                .map(row -> Stream.concat(
                                Stream.<Cell>of(new Cell.Words(row.label().in(locale))),
                                row.figures().stream().map(Workbook::cell))
                        .toList())
                .toList();
        return new Sheet(text("statistics.sheet." + table.code()), header, rows);
    }

    private Sheet objects() {
        List<List<Cell>> rows = report.objects().stream().map(this::row).toList();
        return new Sheet(
                text("statistics.sheet.objects"),
                OBJECT_COLUMNS.stream()
                        .map(column -> text("statistics.column." + column))
                        .toList(),
                rows);
    }

    private List<Cell> row(ObjectLine object) {
        return List.of(
                new Cell.Words(object.report()),
                new Cell.Day(object.receivedOn()),
                new Cell.Words(Labels.of(object.reportKind()).in(locale)),
                new Cell.Words(Labels.of(object.kind()).in(locale)),
                new Cell.Words(Labels.of(object.event()).in(locale)),
                new Cell.Words(Labels.of(object.relation()).in(locale)),
                new Cell.Amount(object.value()),
                new Cell.Words(object.currency()),
                new Cell.Words(Labels.of(object.state()).in(locale)));
    }

    private static Cell cell(Figure figure) {
        return figure.value().<Cell>map(Cell.Amount::new).orElseGet(Cell.Empty::new);
    }

    private Cell words(String key) {
        return new Cell.Words(text(key));
    }

    private String text(String key) {
        return Wording.of(key).in(locale);
    }
}
