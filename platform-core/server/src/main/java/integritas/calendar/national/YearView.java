package integritas.calendar.national;

import integritas.problem.ProblemException;
import integritas.web.Frame;
import integritas.workingdays.CountedDays;
import integritas.workingdays.JointLeave;
import integritas.workingdays.NationalCalendar;
import integritas.workingdays.WorkCalendar;
import integritas.workingdays.WorkWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One year, and what is about to become of it.
 *
 * @param published how it stands
 * @param proposed what was sent and waits for its confirmation
 * @param refusal why something was not taken
 */
public record YearView(PublishedYear published, Optional<ProposedYear> proposed, Optional<ProblemException> refusal) {

    private static final Pattern ROW = Pattern.compile("(line|event|days)\\.(\\d+)");

    public String address() {
        return "/app/central/calendar/" + published.year().year();
    }

    /** Returns where a fault is, as people read it: a line, an event, a field. */
    public static String place(Frame frame, String field) {
        Matcher row = ROW.matcher(field);
        return row.matches()
                ? frame.text("calendar.place." + row.group(1), row.group(2))
                : frame.messages().getOr("field." + field, field);
    }

    /** Returns the working days of an agency that works five days a week. */
    public int workingDays(JointLeave jointLeave) {
        int year = published.year().year();
        NationalCalendar national = NationalCalendar.builtIn().with(List.of(published.year()));
        WorkCalendar calendar = new WorkCalendar(national, WorkWeek.FIVE_DAYS, jointLeave, List.of());
        return new CountedDays(() -> calendar).between(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31));
    }
}
