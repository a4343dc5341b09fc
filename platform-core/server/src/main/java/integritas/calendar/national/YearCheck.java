package integritas.calendar.national;

import integritas.calendar.DayName;
import integritas.problem.Fault;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import integritas.rubric.Text;
import integritas.workingdays.DayKind;
import integritas.workingdays.Holiday;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes days of what was sent, and remembers everything that is wrong with it. */
final class YearCheck {

    private final int year;
    private final Set<LocalDate> seen = new HashSet<>();
    private final List<Holiday> holidays = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    private YearCheck(int year) {
        this.year = year;
    }

    /**
     * Returns the days.
     *
     * @throws ProblemException INPUT_NOT_ACCEPTED naming every fault
     */
    static List<Holiday> of(int year, List<DayRow> rows) {
        YearCheck check = new YearCheck(year);
        rows.forEach(check::take);
        if (rows.isEmpty()) {
            check.faults.add(new Fault("days", "no-days"));
        }
        if (!check.faults.isEmpty()) {
            throw new ProblemException(Problem.INPUT_NOT_ACCEPTED, "days not accepted", check.faults);
        }
        return check.holidays;
    }

    private void take(DayRow row) {
        Optional<LocalDate> day = day(row);
        Optional<DayKind> kind = DayKind.of(row.kind());
        if (kind.isEmpty()) {
            fault(row, "day-kind-unknown");
        }
        String english = row.english().isEmpty() ? row.indonesian() : row.english();
        DayName.fault(row.indonesian()).or(() -> DayName.fault(english)).ifPresent(code -> fault(row, code));
        if (day.isPresent() && kind.isPresent()) {
            holidays.add(new Holiday(day.get(), kind.get(), name(row.indonesian(), english)));
        }
    }

    private Optional<LocalDate> day(DayRow row) {
        try {
            LocalDate day = LocalDate.parse(row.day());
            if (day.getYear() != year) {
                fault(row, "day-of-other-year");
            } else if (!seen.add(day)) {
                fault(row, "day-doubled");
            }
            return Optional.of(day);
        } catch (DateTimeParseException malformed) {
            fault(row, "date-malformed");
            return Optional.empty();
        }
    }

    private void fault(DayRow row, String code) {
        faults.add(new Fault(row.place(), code));
    }

    private static Text name(String indonesian, String english) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("id", indonesian);
        names.put("en", english);
        return new Text(names);
    }
}
