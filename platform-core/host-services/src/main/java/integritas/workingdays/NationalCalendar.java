package integritas.workingdays;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The years that a decree is known for, and what all others have at least. Immutable. */
public final class NationalCalendar {

    private final SortedMap<Integer, CalendarYear> decreed;
    private final FixedHolidays fixed;

    NationalCalendar(SortedMap<Integer, CalendarYear> decreed, FixedHolidays fixed) {
        this.decreed = new TreeMap<>(decreed);
        this.fixed = fixed;
    }

    /** Returns the years that come with the software. */
    public static NationalCalendar builtIn() {
        return BuiltInYears.calendar();
    }

    /** Returns a calendar in which these years stand in place of those it had. */
    public NationalCalendar with(Collection<CalendarYear> years) {
        SortedMap<Integer, CalendarYear> all = new TreeMap<>(decreed);
        years.forEach(year -> all.put(year.year(), year));
        return new NationalCalendar(all, fixed);
    }

    /** Returns a year; a provisional one where no decree is known. */
    public CalendarYear year(int year) {
        CalendarYear known = decreed.get(year);
        return known == null ? fixed.in(year) : known;
    }

    /** Returns the hash of all days. */
    String fingerprint() {
        return Fingerprint.of(decreed.values(), fixed);
    }

    /** Returns the years with a decree, the earliest first. */
    public List<CalendarYear> decreed() {
        return List.copyOf(decreed.values());
    }
}
