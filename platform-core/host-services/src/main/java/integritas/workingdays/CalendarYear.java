package integritas.workingdays;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The days of one year that are off for the whole country.
 *
 * @param year which, such as 2026
 * @param decree what they rest on; empty for a provisional year
 * @param holidays by date; no date twice, none of another year
 */
public record CalendarYear(int year, Optional<Decree> decree, List<Holiday> holidays) {

    public CalendarYear {
        holidays = holidays.stream().sorted(Comparator.comparing(Holiday::day)).toList();
        Set<LocalDate> seen = new HashSet<>();
        for (Holiday holiday : holidays) {
            if (holiday.day().getYear() != year || !seen.add(holiday.day())) {
                throw new IllegalArgumentException(holiday.day() + " is doubled, or not of " + year);
            }
        }
    }

    /** Tells whether no decree is known, so that days will be added. */
    public boolean isProvisional() {
        return decree.isEmpty();
    }

    /** Returns how many days are of this kind. */
    public long count(DayKind kind) {
        return holidays.stream().filter(holiday -> holiday.kind() == kind).count();
    }
}
