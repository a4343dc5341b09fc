package integritas.plugins.gratification.check;

import integritas.plugins.gratification.rule.Category;
import integritas.plugins.gratification.rule.Condition;
import integritas.plugins.gratification.rule.Limit;
import integritas.plugins.gratification.rule.Question.Option;
import integritas.plugins.gratification.rule.RuleSet;
import integritas.plugins.gratification.rule.RuleSets;
import integritas.plugins.gratification.rule.Unmet;
import integritas.plugins.gratification.verdict.Facts;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which question comes up after which answer, found out from the rule sets. A browser follows it without a script: the
 * style sheet shows a field as soon as the answers it hangs on are chosen.
 */
final class Flow {

    /**
     * A field comes up where an option is chosen, and a second one as well.
     *
     * @param field name of the field
     * @param chosen ids of the options
     */
    record Showing(String field, List<String> chosen) {}

    private final Set<Showing> showings = new LinkedHashSet<>();

    private Flow() {}

    static Flow of(RuleSets sets) {
        Flow flow = new Flow();
        sets.all().forEach(flow::add);
        return flow;
    }

    Set<Showing> showings() {
        return Set.copyOf(showings);
    }

    /**
     * Returns the style sheet: every question is hidden until it comes up, or the server wants it answered. A browser that
     * cannot tell what is chosen hides none; answers to what does not apply are not looked at.
     */
    String sheet() {
        return "@supports selector(:has(a)) {\n.gift .ask:not(.wanted), .gift .all-at-once { display: none; }\n"
                + showings.stream().map(Flow::rule).sorted().collect(Collectors.joining())
                + "}\n";
    }

    private static String rule(Showing showing) {
        String chosen =
                showing.chosen().stream().map(id -> ":has(#" + id + ":checked)").collect(Collectors.joining());
        return ".gift" + chosen + " #ask-" + showing.field() + ":not(.wanted) { display: block; }\n";
    }

    private void add(RuleSet set) {
        general(set, List.of("category-" + Facts.NO_CATEGORY));
        set.categories().values().forEach(category -> add(set, category, "category-" + category.code()));
        set.repealed().values().forEach(repeal -> {
            Category judgedAs = set.kind(repeal.judgedAs()).orElseThrow();
            add(set, judgedAs, "category-" + repeal.category().code());
        });
    }

    private void add(RuleSet set, Category category, String chosen) {
        for (Condition condition : category.conditions()) {
            showings.add(new Showing(condition.question(), List.of(chosen)));
            if (condition.unmet() == Unmet.GENERAL_RULE) {
                set.question(condition.question()).options().stream()
                        .filter(option -> !option.open() && !condition.met().contains(option.code()))
                        .map(Option::code)
                        .forEach(option -> general(set, List.of(chosen, condition.question() + "-" + option)));
            }
        }
        if (!category.limits().isEmpty()) {
            showings.add(new Showing("value", List.of(chosen)));
        }
        if (category.has(Limit.Per.YEAR)) {
            showings.add(new Showing("earlier", List.of(chosen)));
        }
    }

    private void general(RuleSet set, List<String> chosen) {
        set.general().conditions().stream()
                .map(condition -> new Showing(condition.question(), chosen))
                .forEach(showings::add);
    }
}
