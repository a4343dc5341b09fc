package integritas.plugins.gratification.verdict;

import java.time.LocalDate;

/** Which earlier gifts are added to the one of a day, where a limit is for a year. */
public sealed interface Period {

    /**
     * The months before the day, the day of the same number included: for 1 March 2027 and twelve months, all from 1 March
     * 2026 on.
     */
    record Running(int months) implements Period {}

    /** The calendar year of the day, up to the day. */
    record CalendarYear() implements Period {}

    default boolean counts(LocalDate earlier, LocalDate day) {
        if (earlier.isAfter(day)) {
            return false;
        }
        return this instanceof Running running
                ? !earlier.isBefore(day.minusMonths(running.months()))
                : earlier.getYear() == day.getYear();
    }
}
