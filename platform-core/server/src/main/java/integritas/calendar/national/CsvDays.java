package integritas.calendar.national;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Days in a table whose first line names the columns {@code day}, {@code kind}, {@code id} and {@code en}. */
final class CsvDays {

    static final List<String> COLUMNS = List.of("day", "kind", "id", "en");

    private CsvDays() {}

    static List<DayRow> read(String text) {
        String first = text.lines().findFirst().orElse("");
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(first.contains(";") ? ';' : ',')
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreHeaderCase(true)
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        try (CSVParser table = CSVParser.parse(text, format)) {
            if (!table.getHeaderMap().keySet().containsAll(COLUMNS)) {
                throw DayFile.refused("calendar-file-unknown");
            }
            List<DayRow> rows = new ArrayList<>();
            for (CSVRecord row : table) {
                rows.add(row(table.getCurrentLineNumber(), row));
            }
            return rows;
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException malformed) {
            throw DayFile.refused("calendar-file-unknown");
        }
    }

    private static DayRow row(long line, CSVRecord row) {
        return new DayRow("line." + line, cell(row, "day"), cell(row, "kind"), cell(row, "id"), cell(row, "en"));
    }

    private static String cell(CSVRecord row, String column) {
        return row.isSet(column) ? row.get(column) : "";
    }
}
