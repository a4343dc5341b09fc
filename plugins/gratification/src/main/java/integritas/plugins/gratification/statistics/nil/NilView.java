package integritas.plugins.gratification.statistics.nil;

import java.util.List;

/**
 * What the page of nil reports shows.
 *
 * @param years to choose from, the latest first
 * @param isOverseen whether the reader sees all units
 */
public record NilView(NilYear year, List<Integer> years, boolean isOverseen) {

    /** Whether the reader may declare this for the unit. */
    public boolean mayDeclare(NilYear.Line line, NilYear.Cell cell) {
        return line.isOwn() && cell.state() == NilState.MISSING;
    }

    /** Returns the address of the page that asks for confirmation, within the plugin. */
    public String path(NilYear.Line line, NilYear.Cell cell) {
        return "/statistics/nil/" + line.unit().id() + "/" + cell.period().code();
    }
}
