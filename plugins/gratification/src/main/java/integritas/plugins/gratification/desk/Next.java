package integritas.plugins.gratification.desk;

import integritas.plugin.api.WorkingDays;
import integritas.plugins.gratification.report.Deadline;
import integritas.plugins.gratification.report.Term;
import java.time.LocalDate;

/**
 * A period that runs, as it stands today.
 *
 * @param term which
 * @param dueOn its last day
 * @param warnedOn its last day by the stricter reading
 * @param provisional whether the days may move
 * @param urgency how it stands
 * @param days working days until the last day, or since it
 */
public record Next(Term term, LocalDate dueOn, LocalDate warnedOn, boolean provisional, Urgency urgency, int days) {

    /** Working days before the warning day from which on a period counts as near. */
    static final int NEAR = 3;

    /** How a period stands. Worded as {@code desk.urgency.<name>}. */
    public enum Urgency {
        /** There is time. */
        CALM("plain"),
        /** The warning day is a few working days away. */
        NEAR("wait"),
        /** The stricter reading says it is over, the other one not. */
        WARNED("wait"),
        /** It ends today. */
        TODAY("wait"),
        /** It is over. */
        OVERDUE("bad");

        private final String tint;

        Urgency(String tint) {
            this.tint = tint;
        }

        /** Returns the class of the sign that says it. */
        public String tint() {
            return tint;
        }
    }

    static Next of(Deadline deadline, LocalDate today, WorkingDays calendar) {
        return of(deadline.term(), deadline.dueOn(), deadline.warnedOn(), deadline.provisional(), today, calendar);
    }

    static Next of(
            Term term,
            LocalDate dueOn,
            LocalDate warnedOn,
            boolean provisional,
            LocalDate today,
            WorkingDays calendar) {
        Urgency urgency = urgency(dueOn, warnedOn, today, calendar);
        int days = urgency == Urgency.OVERDUE ? calendar.between(dueOn, today) : calendar.between(today, dueOn);
        return new Next(term, dueOn, warnedOn, provisional, urgency, days);
    }

    private static Urgency urgency(LocalDate dueOn, LocalDate warnedOn, LocalDate today, WorkingDays calendar) {
        if (today.isAfter(dueOn)) {
            return Urgency.OVERDUE;
        }
        if (today.equals(dueOn)) {
            return Urgency.TODAY;
        }
        if (today.isAfter(warnedOn)) {
            return Urgency.WARNED;
        }
        return calendar.between(today, warnedOn) <= NEAR ? Urgency.NEAR : Urgency.CALM;
    }
}
