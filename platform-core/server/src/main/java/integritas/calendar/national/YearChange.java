package integritas.calendar.national;

import integritas.workingdays.CalendarYear;
import integritas.workingdays.Holiday;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What would be different.
 *
 * @param days all days as they would be, by date
 * @param added those that are not there now
 * @param removed those that would be worked again
 * @param changed those of another kind or name than now, as they would be
 */
public record YearChange(List<Holiday> days, List<Holiday> added, List<Holiday> removed, List<Holiday> changed) {

    static YearChange between(CalendarYear now, CalendarYear then) {
        Map<LocalDate, Holiday> before = byDay(now);
        Map<LocalDate, Holiday> after = byDay(then);
        return new YearChange(
                then.holidays(),
                then.holidays().stream()
                        .filter(day -> !before.containsKey(day.day()))
                        .toList(),
                now.holidays().stream()
                        .filter(day -> !after.containsKey(day.day()))
                        .toList(),
                then.holidays().stream()
                        .filter(day -> before.containsKey(day.day()) && !day.equals(before.get(day.day())))
                        .toList());
    }

    public boolean isNone() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
    }

    private static Map<LocalDate, Holiday> byDay(CalendarYear year) {
        return year.holidays().stream().collect(Collectors.toMap(Holiday::day, Function.identity()));
    }
}
