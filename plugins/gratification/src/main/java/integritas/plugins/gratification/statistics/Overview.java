package integritas.plugins.gratification.statistics;

import integritas.plugins.gratification.statistics.nil.NilYear;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The figures of a span, as they are on a day.
 *
 * @param tables the same for page, document and workbook
 * @param hidden how many reports of the whole year hide their reporter; nothing else is known of them
 * @param custody how many objects the control unit keeps now; empty where no register of them is kept
 * @param nil nil reports of the whole year
 */
public record Overview(
        Span span, LocalDate asOf, List<FigureTable> tables, long hidden, Optional<Long> custody, NilYear nil) {

    /** Returns a table by its code. */
    public FigureTable table(String code) {
        return tables.stream()
                .filter(table -> table.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no table " + code));
    }

    /** Returns how many reports reached the control unit. */
    public Figure reports() {
        return last("states");
    }

    /** Returns how many gifts they are about. */
    public Figure gifts() {
        return last("kinds");
    }

    private Figure last(String code) {
        List<FigureTable.Row> rows = table(code).rows();
        return rows.get(rows.size() - 1).figures().get(0);
    }
}
