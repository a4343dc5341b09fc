package integritas.calendar.agency;

import integritas.problem.ProblemException;
import java.util.Optional;

/**
 * A tenant's calendar of one year, with the forms that change it.
 *
 * @param work the year
 * @param reach the years that can be looked at
 * @param day what was typed for a new day
 * @param refusal why something was not taken
 */
public record AgencyCalendarView(YearOfWork work, Reach reach, NewDay day, Optional<ProblemException> refusal) {

    /**
     * A day as it was typed.
     *
     * @param day its date
     * @param kind code of how it differs
     * @param name its name
     */
    public record NewDay(String day, String kind, String name) {

        static final NewDay NONE = new NewDay("", "holiday", "");
    }

    public String address(int year) {
        return "/app/settings/calendar?year=" + year;
    }

    /** Tells whether the year can be looked at. */
    public boolean reaches(int year) {
        return reach.holds(year);
    }
}
