package integritas.plugins.gratification.rule.yaml;

import integritas.plugins.gratification.rule.Category;
import integritas.plugins.gratification.rule.Clock;
import integritas.plugins.gratification.rule.Condition;
import integritas.plugins.gratification.rule.GeneralRule;
import integritas.plugins.gratification.rule.Limit;
import integritas.plugins.gratification.rule.Question;
import integritas.plugins.gratification.rule.Unmet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads exceptions, the general rule and clocks, and checks that what they refer to is there. */
final class CategoryReader {

    private final Known known;

    CategoryReader(Known known) {
        this.known = known;
    }

    Category category(Entry entry) {
        Fields fields = entry.fields("code", "label", "detail", "conditions", "limits", "sources");
        return new Category(
                fields.text("code"),
                fields.wording("label"),
                fields.wording("detail"),
                conditions(fields),
                limits(fields),
                known.sources(fields));
    }

    GeneralRule general(Entry entry) {
        Fields fields = entry.fields("conditions", "because", "sources");
        List<Condition> conditions = conditions(fields);
        if (conditions.stream().anyMatch(condition -> condition.unmet() == Unmet.GENERAL_RULE)) {
            entry.fault("the general rule cannot refer to itself");
        }
        return new GeneralRule(conditions, fields.wording("because"), known.sources(fields));
    }

    Clock clock(Entry entry) {
        Fields fields = entry.fields("code", "days", "who", "step", "clause", "sources");
        return new Clock(
                fields.text("code"),
                fields.count("days"),
                fields.wording("who"),
                fields.wording("step"),
                fields.wording("clause"),
                known.sources(fields));
    }

    private List<Condition> conditions(Fields fields) {
        return fields.required("conditions").items().stream()
                .flatMap(entry -> condition(entry).stream())
                .toList();
    }

    private Optional<Condition> condition(Entry entry) {
        Fields fields = entry.fields("question", "met", "unmet");
        String code = fields.text("question");
        Question question = known.questions().get(code);
        if (question == null) {
            entry.fault("there is no question " + code);
            return Optional.empty();
        }
        List<String> met = fields.required("met").texts();
        met.stream()
                .filter(option -> question.option(option).isEmpty())
                .forEach(option -> entry.fault("the question " + code + " has no option " + option));
        if (met.isEmpty() || Set.copyOf(met).size() == question.options().size()) {
            entry.fault("some options meet the condition, and some do not");
        }
        Optional<Unmet> unmet = fields.required("unmet")
                .as(
                        "refuse, must-report or general-rule",
                        text -> Unmet.of(text).orElseThrow());
        return Optional.of(new Condition(code, Set.copyOf(met), unmet.orElse(Unmet.MUST_REPORT)));
    }

    private static List<Limit> limits(Fields fields) {
        EnumSet<Limit.Per> taken = EnumSet.noneOf(Limit.Per.class);
        return fields.items("limits").stream()
                .map(entry -> {
                    Limit limit = limit(entry);
                    if (!taken.add(limit.per())) {
                        entry.fault("there are two limits per " + limit.per().code());
                    }
                    return limit;
                })
                .toList();
    }

    private static Limit limit(Entry entry) {
        Fields fields = entry.fields("per", "rupiah", "counts");
        Limit.Per per = fields.required("per")
                .as("gift, occasion or year", text -> Limit.Per.of(text).orElseThrow())
                .orElse(Limit.Per.GIFT);
        Set<String> counts = Set.copyOf(fields.optional("counts").map(Entry::texts).orElse(List.of()).stream()
                .distinct()
                .toList());
        if (counts.isEmpty() == (per != Limit.Per.GIFT)) {
            entry.fault("counts names the categories that are added up, except per gift");
        }
        return new Limit(per, fields.rupiah("rupiah"), counts);
    }
}
