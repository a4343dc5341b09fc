package integritas.plugin.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Makes files to be printed or calculated with. The same input gives the same bytes.
 *
 * @since 0.3
 */
public interface Documents {

    /**
     * A sheet of a workbook.
     *
     * @param name at most 31 characters, without any of <code>[]:*?/\</code>
     * @param header names of the columns
     * @param rows cells, as many in each row as the header has
     */
    record Sheet(String name, List<String> header, List<List<Cell>> rows) {

        public Sheet {
            header = List.copyOf(header);
            rows = List.copyOf(rows);
        }
    }

    /** What a cell holds. A text is never taken for a formula. */
    sealed interface Cell {

        record Words(String text) implements Cell {}

        record Amount(BigDecimal number) implements Cell {}

        record Day(LocalDate day) implements Cell {}

        record Empty() implements Cell {}
    }

    /**
     * Renders one of the plugin's templates as PDF, A4, in the tenant's language, with page numbers and searchable text.
     *
     * @param title key of the document's title in the plugin's texts
     * @param template name of a JTE template, as for {@link Pages#page}
     * @param view what it shows
     * @param values what fills {@code {0}}, {@code {1}} … of the title
     */
    byte[] pdf(String title, String template, Object view, Object... values);

    /** Returns a workbook as XLSX. */
    byte[] xlsx(List<Sheet> sheets);
}
