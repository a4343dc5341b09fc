package integritas.plugins.gratification.statistics.nil;

import integritas.plugin.api.WorkUnit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What units have said of the periods of a year.
 *
 * @param periods the first one first
 * @param lines one for each unit, in the agency's order
 */
public record NilYear(int year, List<NilPeriod> periods, List<Line> lines) {

    /**
     * What a unit has said.
     *
     * @param isOwn whether the person of the call answers for it
     * @param cells one for each period
     */
    public record Line(WorkUnit unit, boolean isOwn, List<Cell> cells) {

        /** Returns how many periods stand so. */
        public long count(NilState state) {
            return cells.stream().filter(cell -> cell.state() == state).count();
        }

        /** Whether the unit has said something of each period that is over. */
        public boolean isComplete() {
            return count(NilState.MISSING) == 0;
        }
    }

    /** What a unit has said of one period. */
    public record Cell(NilPeriod period, NilState state) {}

    /** Returns how many units have said something of each period that is over. */
    public long complete() {
        return lines.stream().filter(Line::isComplete).count();
    }

    /** Returns the end of the last period that is over; empty if none is, and nothing was due. */
    public Optional<LocalDate> lastOver(LocalDate today) {
        return periods.stream()
                .filter(period -> period.isOver(today))
                .map(NilPeriod::last)
                .max(LocalDate::compareTo);
    }

    /** Returns how many nil reports count. */
    public long nil() {
        return lines.stream().mapToLong(line -> line.count(NilState.NIL)).sum();
    }

    NilYear of(List<UUID> units) {
        return new NilYear(
                year,
                periods,
                lines.stream().filter(line -> units.contains(line.unit().id())).toList());
    }
}
