package integritas.calendar.national;

import integritas.workingdays.CalendarYear;
import java.time.Instant;

/**
 * A year as somebody published it.
 *
 * @param year the days and their decree
 * @param version counted up from 1 with each publication of the year
 * @param at when
 * @param by who
 * @param note what he said to it; may be blank
 */
public record Publication(CalendarYear year, long version, Instant at, String by, String note) {}
