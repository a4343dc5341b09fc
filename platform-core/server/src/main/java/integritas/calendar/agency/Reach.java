package integritas.calendar.agency;

import integritas.problem.Problem;
import integritas.problem.ProblemException;
import integritas.web.Visitor;
import integritas.workingdays.WorkCalendar;
import java.time.Clock;
import java.time.LocalDate;

/**
 * The years that a tenant's calendar can be looked at in and added to: ten back, ten ahead.
 *
 * @param today the present day, as it is in the capital
 */
public record Reach(LocalDate today) {

    private static final int YEARS = 10;

    static Reach of(Clock clock) {
        return new Reach(LocalDate.now(clock.withZone(Visitor.CAPITAL)));
    }

    boolean holds(int year) {
        return Math.abs((long) year - today.getYear()) <= YEARS;
    }

    /** @throws ProblemException NOT_FOUND for a year out of reach */
    YearOfWork year(int year, WorkCalendar calendar) {
        if (!holds(year)) {
            throw new ProblemException(Problem.NOT_FOUND, "no year " + year);
        }
        return new YearOfWork(year, calendar);
    }
}
