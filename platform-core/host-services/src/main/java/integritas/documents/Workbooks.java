package integritas.documents;

import integritas.plugin.api.Documents.Cell;
import integritas.plugin.api.Documents.Sheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes workbooks as XLSX. Rows go out as they come, so what is in memory is the file and a few rows. */
final class Workbooks {

    private static final int ROWS_AT_A_TIME = 500;
    private static final int MOST_ROWS = Worksheet.MAX_ROWS - 1;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final String DAY = "yyyy-mm-dd";

    private Workbooks() {}

    /** @throws IllegalArgumentException for what no workbook can hold */
    static byte[] write(List<Sheet> sheets) {
        check(sheets);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "Integritas", null)) {
            for (Sheet sheet : sheets) {
                write(sheet, workbook.newWorksheet(sheet.name()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return UndatedZip.of(file.toByteArray());
    }

    private static void check(List<Sheet> sheets) {
        Set<String> names = new HashSet<>();
        for (Sheet sheet : sheets) {
            if (!sheet.name().matches("[^\\[\\]:*?/\\\\\\p{Cntrl}]{1,31}")
                    || sheet.name().startsWith("'")
                    || sheet.name().endsWith("'")
                    || !names.add(sheet.name().toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException("not a name of a sheet, or given twice: " + sheet.name());
            }
            if (sheet.header().isEmpty()
                    || sheet.header().size() > Worksheet.MAX_COLS
                    || sheet.rows().size() > MOST_ROWS) {
                throw new IllegalArgumentException(sheet.name() + " has no column, or too many columns or rows");
            }
        }
        if (names.isEmpty()) {
            throw new IllegalArgumentException("a workbook has a sheet at least");
        }
    }

    private static void write(Sheet sheet, Worksheet to) throws IOException {
        int columns = sheet.header().size();
        for (int column = 0; column < columns; column++) {
            to.width(column, ColumnWidths.of(sheet, column));
            to.inlineString(0, column, CellText.of(sheet.header().get(column)));
        }
        to.range(0, 0, 0, columns - 1).style().bold().wrapText(true).set();
        to.freezePane(0, 1);
        int line = 0;
        for (List<Cell> row : sheet.rows()) {
            line++;
            if (row.size() != columns) {
                throw new IllegalArgumentException(
                        "row " + line + " of " + sheet.name() + " has " + row.size() + " cells, not " + columns);
            }
            for (int column = 0; column < columns; column++) {
                write(row.get(column), to, line, column);
            }
            if (line % ROWS_AT_A_TIME == 0) {
                to.flush();
            }
        }
        to.finish();
    }

    private static void write(Cell cell, Worksheet to, int row, int column) {
        if (cell instanceof Cell.Words words) {
            to.inlineString(row, column, CellText.of(words.text()));
        } else if (cell instanceof Cell.Amount amount) {
            to.value(row, column, amount.number());
        } else if (cell instanceof Cell.Day day) {
            write(day.day(), to, row, column);
        }
    }

    /** Spreadsheets know no day before 1900, and count one too many until March of that year. */
    private static void write(LocalDate day, Worksheet to, int row, int column) {
        if (day.isBefore(FIRST_DAY) || day.getYear() > 9999) {
            to.inlineString(row, column, day.toString());
        } else {
            to.value(row, column, day);
            to.style(row, column).format(DAY).set();
        }
    }
}
