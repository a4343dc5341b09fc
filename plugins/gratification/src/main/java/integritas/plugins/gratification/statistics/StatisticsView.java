package integritas.plugins.gratification.statistics;

import integritas.plugin.api.PageContext;
import java.util.Arrays;
import java.util.List;

/**
 * What the page of figures shows.
 *
 * @param years to choose from, the latest first
 * @param mayRegister whether the reader keeps the register of activities, and sees the nil reports
 */
public record StatisticsView(Overview overview, List<Integer> years, boolean mayRegister) {

    public List<Span.Part> parts() {
        return Arrays.asList(Span.Part.values());
    }

    /** Returns what addresses of the same span end with. */
    public String query() {
        return "?year=" + overview.span().year() + "&part=" + overview.span().part().code();
    }

    /** Returns a figure as the reader writes it. */
    public static String text(PageContext page, Figure figure) {
        return figure.value()
                .map(value -> page.text("statistics.measure." + figure.measure(), page.number(value)))
                .orElse("–");
    }
}
