package integritas.calendar.national;

import integritas.workingdays.BuiltInYears;
import integritas.workingdays.CalendarYear;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A year as it stands.
 *
 * @param year its days
 * @param history what was published here, the newest first; empty where what came with the software holds
 */
public record PublishedYear(CalendarYear year, List<Publication> history) {

    /** Returns the number of publications. */
    public long version() {
        return history.isEmpty() ? 0 : history.get(0).version();
    }

    /** Returns what came with the software, the newest first. */
    public List<CalendarYear> builtIn() {
        List<CalendarYear> versions = new ArrayList<>(BuiltInYears.versions(year.year()));
        Collections.reverse(versions);
        return versions;
    }
}
