package integritas.plugins.gratification.statistics;

import integritas.plugin.api.PageContext;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What the page of figures shows.
 *
 * @param years to choose from, the latest first
 * @param mayRegister whether the reader keeps the register of activities, and sees the nil reports
 */
public record StatisticsView(Overview overview, List<Integer> years, boolean mayRegister) {

    private static final Set<String> EXPLAINED = Set.of("kinds", "clocks", "stays", "units", "seasons");

    public List<Span.Part> parts() {
        return Arrays.asList(Span.Part.values());
    }

    /** Returns what addresses of the same span end with. */
    public String query() {
        return "?year=" + overview.span().year() + "&part="
                + overview.span().part().code();
    }

    /** Whether a table needs a word on how it was counted. */
    public boolean isExplained(FigureTable table) {
        return EXPLAINED.contains(table.code());
    }

    /** Returns a figure as the reader writes it. */
    public static String text(PageContext page, Figure figure) {
        return figure.value()
                .map(value -> page.text("statistics.measure." + figure.measure(), number(page, value)))
                .orElse("–");
    }

    /** Counts are whole, and shares and days have a tenth at most: as many digits as there are. */
    private static String number(PageContext page, BigDecimal value) {
        return NumberFormat.getInstance(page.locale()).format(value);
    }
}
