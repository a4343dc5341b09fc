package integritas.plugin.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Makes files to be printed or calculated with. The same input gives the same bytes.
 *
 * @since 1.0
 */
@HostProvided
public interface Documents {

    /**
     * A sheet of a workbook.
     *
     * @param name at most 31 characters, without any of <code>[]:*?/\</code>
     * @param header names of the columns; keys of the plugin's texts, written in the tenant's language, or else
     *     the names themselves
     * @param rows cells, as many in each row as the header has
     */
    record Sheet(String name, List<String> header, List<List<Cell>> rows) {

        public Sheet {
            header = List.copyOf(header);
            rows = List.copyOf(rows);
        }
    }

    /**
     * What a cell holds; more kinds may come. A text is never taken for a formula; what is longer than 32,767 characters is cut, and what XML
     * forbids is replaced. A day before March 1900 is written as a text.
     */
    sealed interface Cell {

        /** A text. */
        record Words(String text) implements Cell {}

        /** A number, with all its decimals. */
        record Amount(BigDecimal number) implements Cell {}

        /** A day, which a spreadsheet can count with. */
        record Day(LocalDate day) implements Cell {}

        /** Nothing. */
        record Empty() implements Cell {}
    }

    /**
     * Renders one of the plugin's templates as PDF, A4, in the tenant's language, tagged for screen readers, with the
     * agency's name, page numbers and searchable text. A template may bring a {@code <style>}; it reads nothing but the
     * plugin's assets and {@code data:} addresses. Scripts, forms and links to pages of the platform are left out. The
     * font has Latin, Greek and Cyrillic letters; others are shown as U+FFFD.
     *
     * @param title key of the document's title in the plugin's texts
     * @param template name of a JTE template, as for {@link Pages#page}
     * @param view what it shows
     * @param values what fills {@code {0}}, {@code {1}} … of the title
     * @throws IllegalArgumentException for more than 5,000,000 characters or 3,000 pages, and for tables nested five deep
     */
    byte[] pdf(String title, String template, Object view, Object... values);

    /**
     * Returns a workbook as XLSX, each sheet with its header in bold and in sight.
     *
     * @throws IllegalArgumentException for no sheet, a name that is given twice or not allowed, a row that has other than
     *     the header's number of cells, and more than 1,048,575 rows
     */
    byte[] xlsx(List<Sheet> sheets);
}
