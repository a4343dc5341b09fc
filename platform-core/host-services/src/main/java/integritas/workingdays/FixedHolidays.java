package integritas.workingdays;

import integritas.rubric.Text;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/**
 * The holidays that fall on the same date each year.
 *
 * @param days which, with their names
 */
record FixedHolidays(List<Fixed> days) {

    /**
     * A holiday of every year.
     *
     * @param day when
     * @param name what is celebrated
     */
    record Fixed(MonthDay day, Text name) {}

    FixedHolidays {
        days = List.copyOf(days);
    }

    CalendarYear in(int year) {
        List<Holiday> holidays = days.stream()
                .map(fixed -> new Holiday(fixed.day().atYear(year), DayKind.NATIONAL_HOLIDAY, fixed.name()))
                .toList();
        return new CalendarYear(year, Optional.empty(), holidays);
    }
}
