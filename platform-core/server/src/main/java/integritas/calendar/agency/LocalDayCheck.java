package integritas.calendar.agency;

import integritas.calendar.DayName;
import integritas.problem.Fault;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import integritas.workingdays.JointLeave;
import integritas.workingdays.LocalDay;
import integritas.workingdays.WorkWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a tenant's days and rules of what was sent, or names everything that is wrong with it. */
final class LocalDayCheck {

    private LocalDayCheck() {}

    /** @throws ProblemException INPUT_NOT_ACCEPTED naming every fault */
    static LocalDay day(String day, String kind, String name, Reach reach) {
        List<Fault> faults = new ArrayList<>();
        Optional<LocalDate> date = date(day);
        if (date.isEmpty()) {
            faults.add(new Fault("day", "date-malformed"));
        } else if (!reach.holds(date.get().getYear())) {
            faults.add(new Fault("day", "year-out-of-bounds"));
        }
        Optional<LocalDay.Kind> known = LocalDay.Kind.of(kind);
        if (known.isEmpty()) {
            faults.add(new Fault("kind", "unknown-choice"));
        }
        DayName.fault(name.strip()).ifPresent(code -> faults.add(new Fault("name", code)));
        requireNone(faults);
        return new LocalDay(date.orElseThrow(), known.orElseThrow(), name.strip());
    }

    /** @throws ProblemException INPUT_NOT_ACCEPTED naming every fault */
    static Rules rules(int week, String jointLeave) {
        List<Fault> faults = new ArrayList<>();
        Optional<WorkWeek> days = WorkWeek.of(week);
        if (days.isEmpty()) {
            faults.add(new Fault("week", "unknown-choice"));
        }
        Optional<JointLeave> choice = JointLeave.of(jointLeave);
        if (choice.isEmpty()) {
            faults.add(new Fault("jointLeave", "unknown-choice"));
        }
        requireNone(faults);
        return new Rules(days.orElseThrow(), choice.orElseThrow());
    }

    static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException malformed) {
            return Optional.empty();
        }
    }

    static ProblemException refused(String field, String code) {
        return new ProblemException(Problem.INPUT_NOT_ACCEPTED, field + ": " + code, List.of(new Fault(field, code)));
    }

    private static void requireNone(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new ProblemException(Problem.INPUT_NOT_ACCEPTED, "calendar not accepted", faults);
        }
    }
}
