package integritas.plugins.gratification.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All rule sets there are.
 *
 * @param all the oldest first; never empty
 */
public record RuleSets(List<RuleSet> all) {

    public RuleSets {
        if (all.isEmpty()) {
            throw new IllegalArgumentException("there is no rule set");
        }
        all = all.stream().sorted(Comparator.comparing(RuleSet::inForce)).toList();
    }

    /** Returns the set for gifts received on a day; empty before the first one was in force. */
    public Optional<RuleSet> on(LocalDate received) {
        return all.stream().filter(set -> !set.inForce().isAfter(received)).reduce((earlier, later) -> later);
    }

    /** Returns the set with this id, which a report was judged by. */
    public Optional<RuleSet> find(String id) {
        return all.stream().filter(set -> set.id().equals(id)).findFirst();
    }

    public RuleSet latest() {
        return all.get(all.size() - 1);
    }
}
