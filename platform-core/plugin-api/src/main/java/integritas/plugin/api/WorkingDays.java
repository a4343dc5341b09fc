package integritas.plugin.api;

import java.time.LocalDate;

/**
 * The tenant's calendar of working days: weekends, the national holidays and days of joint leave that were decreed, and
 * what the tenant added or set.
 *
 * @since 1.0
 */
@HostProvided
public interface WorkingDays {

    /**
     * A day by which something is due.
     *
     * @param day the last day, where the day after the start is the first one counted
     * @param warning the last day under the stricter reading, where the start is the first one counted if it is a working
     *     day; never after {@code day}
     * @param provisional whether a day in between lies in a year that has no decree yet, so that the days may move
     */
    record Due(LocalDate day, LocalDate warning, boolean provisional) {}

    /**
     * Counts forward.
     *
     * @param start the day that the term runs from
     * @param days number of working days, 1 to 1,000
     * @throws IllegalArgumentException for another number of days
     */
    Due after(LocalDate start, int days);

    /** Returns the number of working days after {@code from} up to and with {@code to}; 0 if {@code to} is not later. */
    int between(LocalDate from, LocalDate to);

    /** Tells whether the tenant works on a day. */
    boolean isWorkingDay(LocalDate day);

    /** Returns a text that changes whenever a day of the calendar does: what was computed with another one is computed anew. */
    String version();
}
