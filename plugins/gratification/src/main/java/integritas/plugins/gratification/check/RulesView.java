package integritas.plugins.gratification.check;

import integritas.plugins.gratification.rule.RuleSet;
import integritas.plugins.gratification.rule.RuleSets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The rule sets as anybody may read them.
 *
 * @param base where the check lies within the plugin's pages
 * @param sets all of them
 */
public record RulesView(String base, RuleSets sets) {

    public List<RuleSet> newestFirst() {
        List<RuleSet> all = new ArrayList<>(sets.all());
        Collections.reverse(all);
        return all;
    }
}
