package integritas.calendar.agency;

import integritas.rubric.Text;
import integritas.workingdays.CalendarYear;
import integritas.workingdays.CountedDays;
import integritas.workingdays.Holiday;
import integritas.workingdays.LocalDay;
import integritas.workingdays.WorkCalendar;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A year as a tenant works it.
 *
 * @param number which
 * @param calendar the tenant's
 */
public record YearOfWork(int number, WorkCalendar calendar) {

    /**
     * A day that is not like others of its week.
     *
     * @param day which
     * @param kind {@code national-holiday}, {@code joint-leave}, {@code local-holiday} or {@code local-worked}
     * @param name what it is called
     * @param worked whether this tenant works on it
     */
    public record NamedDay(LocalDate day, String kind, Text name, boolean worked) {

        /** Tells whether the tenant's own administrators put it there. */
        public boolean isLocal() {
            return kind.startsWith("local-");
        }
    }

    /** Returns the country's days of the year. */
    public CalendarYear national() {
        return calendar.year(number);
    }

    /** Returns the days with a name, by date; the tenant's own in place of the country's. */
    public List<NamedDay> days() {
        Map<LocalDate, NamedDay> days = new TreeMap<>();
        national().holidays().forEach(day -> days.put(day.day(), named(day)));
        calendar.local().stream()
                .filter(day -> day.day().getYear() == number)
                .forEach(day -> days.put(day.day(), named(day)));
        return List.copyOf(days.values());
    }

    public List<NamedDay> days(YearMonth month) {
        return days().stream()
                .filter(day -> YearMonth.from(day.day()).equals(month))
                .toList();
    }

    public List<YearMonth> months() {
        return Stream.of(Month.values())
                .map(month -> YearMonth.of(number, month))
                .toList();
    }

    public int workingDays() {
        return workingDays(LocalDate.of(number, 1, 1), LocalDate.of(number, 12, 31));
    }

    public int workingDays(YearMonth month) {
        return workingDays(month.atDay(1), month.atEndOfMonth());
    }

    private int workingDays(LocalDate first, LocalDate last) {
        return new CountedDays(() -> calendar).between(first.minusDays(1), last);
    }

    private NamedDay named(Holiday day) {
        return new NamedDay(day.day(), day.kind().code(), day.name(), calendar.isWorkingDay(day.day()));
    }

    private NamedDay named(LocalDay day) {
        String kind = "local-" + day.kind().code();
        return new NamedDay(day.day(), kind, Text.of("id", day.name()), calendar.isWorkingDay(day.day()));
    }
}
