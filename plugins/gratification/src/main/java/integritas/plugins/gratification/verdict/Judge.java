package integritas.plugins.gratification.verdict;

import integritas.plugins.gratification.rule.RuleSet;
import integritas.plugins.gratification.rule.RuleSets;
import integritas.plugins.gratification.verdict.Judgement.Asks;
import integritas.plugins.gratification.verdict.Judgement.TooEarly;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Judges gifts by the rule set in force on the day of receipt. The same facts always get the same judgement; a fact that
 * is missing is asked for unless it could change nothing.
 */
public final class Judge {

    private final RuleSets sets;
    private final Function<RuleSet, Period> period;

    /**
     * @param sets all rule sets
     * @param period over which earlier gifts are added up, by the set
     */
    public Judge(RuleSets sets, Function<RuleSet, Period> period) {
        this.sets = sets;
        this.period = period;
    }

    /** Returns a judge who adds up over the months that the rule set says, back from the day. */
    public static Judge running(RuleSets sets) {
        return new Judge(sets, set -> new Period.Running(set.runningMonths()));
    }

    /** Returns a judge who adds up over the calendar year of the day. */
    public static Judge byCalendarYear(RuleSets sets) {
        return new Judge(sets, set -> new Period.CalendarYear());
    }

    /** Options and categories that the rules do not know count as missing. */
    public Judgement judge(Facts facts) {
        Optional<RuleSet> set = facts.day().flatMap(sets::on);
        if (facts.day().isPresent() && set.isEmpty()) {
            return new TooEarly();
        }
        List<Need> basics = basics(facts, set.orElse(sets.latest()));
        if (set.isEmpty() || !basics.isEmpty()) {
            return new Asks(basics, set);
        }
        return new Case(set.get(), facts, period.apply(set.get())).judge();
    }

    private static List<Need> basics(Facts facts, RuleSet set) {
        List<Need> needs = new ArrayList<>();
        if (facts.stage().isEmpty()) {
            needs.add(Need.of("stage"));
        }
        if (facts.day().isEmpty()) {
            needs.add(Need.of("day"));
        }
        boolean known = facts.category()
                .filter(category ->
                        category.equals(Facts.NO_CATEGORY) || set.kind(category).isPresent())
                .isPresent();
        if (!known) {
            needs.add(Need.of("category"));
        }
        return needs;
    }
}
