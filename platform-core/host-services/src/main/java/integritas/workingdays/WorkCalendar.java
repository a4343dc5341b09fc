package integritas.workingdays;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which days one tenant works. Immutable. */
public final class WorkCalendar {

    private final NationalCalendar national;
    private final WorkWeek week;
    private final JointLeave jointLeave;
    private final Map<LocalDate, LocalDay> local;
    private final String version;
    private final Map<Integer, Map<LocalDate, Holiday>> byDate = new ConcurrentHashMap<>();

    /**
     * @param national the country's days
     * @param week which days of the week are worked
     * @param jointLeave whether days of joint leave are
     * @param local where the tenant differs; no date twice
     */
    public WorkCalendar(NationalCalendar national, WorkWeek week, JointLeave jointLeave, Collection<LocalDay> local) {
        this.national = national;
        this.week = week;
        this.jointLeave = jointLeave;
        this.local = new TreeMap<>(local.stream().collect(Collectors.toMap(LocalDay::day, Function.identity())));
        this.version = Fingerprint.of(national.fingerprint(), week, jointLeave, this.local.values());
    }

    /** Returns the calendar of a tenant that has decided nothing: five days a week, joint leave off. */
    public static WorkCalendar usual(NationalCalendar national) {
        return new WorkCalendar(national, WorkWeek.FIVE_DAYS, JointLeave.OFF, List.of());
    }

    public boolean isWorkingDay(LocalDate day) {
        LocalDay own = local.get(day);
        if (own != null) {
            return own.kind() == LocalDay.Kind.WORKED;
        }
        Holiday holiday = holidays(day.getYear()).get(day);
        boolean off = holiday != null && (holiday.kind() == DayKind.NATIONAL_HOLIDAY || jointLeave == JointLeave.OFF);
        return !off && week.isWorked(day.getDayOfWeek());
    }

    /** Tells whether a year between these days, them included, has no decree yet. */
    public boolean isProvisional(LocalDate from, LocalDate to) {
        for (int year = from.getYear(); year <= to.getYear(); year++) {
            if (national.year(year).isProvisional()) {
                return true;
            }
        }
        return false;
    }

    /** Returns the country's days of a year. */
    public CalendarYear year(int year) {
        return national.year(year);
    }

    public WorkWeek week() {
        return week;
    }

    public JointLeave jointLeave() {
        return jointLeave;
    }

    /** Returns where the tenant differs, by date. */
    public List<LocalDay> local() {
        return List.copyOf(local.values());
    }

    /** Returns the hash of everything that the calendar holds: the same days give the same text on every node. */
    public String version() {
        return version;
    }

    private Map<LocalDate, Holiday> holidays(int year) {
        return byDate.computeIfAbsent(
                year,
                wanted -> national.year(wanted).holidays().stream()
                        .collect(Collectors.toMap(Holiday::day, Function.identity())));
    }
}
