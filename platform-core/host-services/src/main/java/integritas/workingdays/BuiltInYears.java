package integritas.workingdays;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The years that come with the software. Read once: they are part of it, and change with it only. */
public final class BuiltInYears {

    private static final SortedMap<Integer, List<CalendarYear>> VERSIONS = new TreeMap<>();
    private static final NationalCalendar CALENDAR;

    static {
        Map<?, ?> index = YearFile.load("calendar");
        SortedMap<Integer, CalendarYear> latest = new TreeMap<>();
        for (Object named : YearFile.list(index, "years")) {
            int year = (Integer) named;
            List<CalendarYear> versions = YearFile.versions(year, YearFile.load("years/" + year));
            VERSIONS.put(year, versions);
            latest.put(year, versions.get(versions.size() - 1));
        }
        CALENDAR = new NationalCalendar(latest, YearFile.fixed(index));
    }

    private BuiltInYears() {}

    /** Returns what was decreed for a year, the first decree first and each amendment after it; empty for other years. */
    public static List<CalendarYear> versions(int year) {
        return VERSIONS.getOrDefault(year, List.of());
    }

    static NationalCalendar calendar() {
        return CALENDAR;
    }
}
