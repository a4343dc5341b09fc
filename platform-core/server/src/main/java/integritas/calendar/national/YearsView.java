package integritas.calendar.national;

import integritas.workingdays.CalendarYear;
import java.util.List;

/**
 * The years on the platform.
 *
 * @param years the latest first
 */
public record YearsView(List<CalendarYear> years) {}
