package integritas.plugins.gratification.verdict;

import integritas.plugin.api.WorkingDays;
import integritas.plugin.api.WorkingDays.Due;
import integritas.plugins.gratification.rule.Clock;
import integritas.plugins.gratification.rule.RuleSet;
import java.time.LocalDate;
import java.util.Map;

/** By when something has to be done, by the clocks of a rule set and the tenant's calendar. */
public final class Deadlines {

    private final WorkingDays calendar;
    private final Map<String, Integer> own;

    /**
     * @param calendar the tenant's working days
     * @param own terms that the agency has set for itself, in working days by code of the clock
     */
    public Deadlines(WorkingDays calendar, Map<String, Integer> own) {
        this.calendar = calendar;
        this.own = Map.copyOf(own);
    }

    /** Returns the working days of a clock: the agency's own term, or else the rule set's. */
    public int days(RuleSet set, String clock) {
        Clock known = set.clock(clock);
        return own.getOrDefault(clock, known.days());
    }

    /** @param start the day the clock runs from */
    public Due due(RuleSet set, String clock, LocalDate start) {
        return calendar.after(start, days(set, clock));
    }
}
