package integritas.plugins.gratification.statistics;

import integritas.rubric.Text;
import java.math.BigDecimal;
import java.util.List;

/**
 * Figures side by side, the same on the page, on paper and in the workbook.
 *
 * @param code titled by {@code statistics.table.<code>}
 * @param columns worded as {@code statistics.column.<column>}; the first one is drawn as bars
 */
public record FigureTable(String code, List<String> columns, List<Row> rows) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    public FigureTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A line of figures.
     *
     * @param isTotal whether it sums the lines above up
     * @param figures one for each column
     */
    public record Row(Text label, boolean isTotal, List<Figure> figures) {

        static Row of(Text label, Figure... figures) {
            return new Row(label, false, List.of(figures));
        }

        /** Returns how long the bar is, on the scale of {@link FigureTable#longest}. */
        public BigDecimal bar() {
            return figures.get(0).value().orElse(BigDecimal.ZERO);
        }
    }

    /** Returns the scale of the bars; above zero. */
    public BigDecimal longest() {
        boolean share = rows.stream().anyMatch(row -> row.figures().get(0).measure() == Measure.PERCENT);
        return share
                ? HUNDRED
                : rows.stream().filter(row -> !row.isTotal()).map(Row::bar).reduce(BigDecimal.ONE, BigDecimal::max);
    }
}
