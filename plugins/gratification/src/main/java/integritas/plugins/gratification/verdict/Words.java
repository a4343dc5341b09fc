package integritas.plugins.gratification.verdict;

import integritas.plugins.gratification.rule.Category;
import integritas.plugins.gratification.rule.Clock;
import integritas.plugins.gratification.rule.RuleSet;
import integritas.plugins.gratification.rule.Wording;
import integritas.plugins.gratification.verdict.Judgement.Verdict;
import integritas.rubric.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Puts verdicts in the words of a rule set, and adds what is to be minded besides.
 *
 * @param set the rules
 * @param facts what is known
 */
record Words(RuleSet set, Facts facts) {

    Verdict verdict(Outcome outcome, Text clause, List<Text> reasons, String decidedBy, List<Distance> distances) {
        return new Verdict(outcome, set, clause, reasons, decidedBy, distances, remarks(outcome, distances));
    }

    Text reason(String code, Category category) {
        return Wording.filled(set.reason(code), Map.of("category", category.label()));
    }

    Text reason(String code, Category category, Distance distance) {
        return Wording.filled(
                set.reason(code),
                Map.of(
                        "category", category.label(),
                        "limit", Rupiah.written(distance.limit()),
                        "total", Rupiah.written(distance.total()),
                        "value", Rupiah.written(facts.value().orElseThrow())));
    }

    static Text joined(Text one, Text other) {
        return Wording.filled(
                new Text(Map.of("id", "{one}; {other}", "en", "{one}; {other}")), Map.of("one", one, "other", other));
    }

    private List<Text> remarks(Outcome outcome, List<Distance> distances) {
        List<Text> remarks = new ArrayList<>();
        Clock clock = set.clock(set.late().clock());
        boolean taken = facts.stage().filter(stage -> stage == Stage.RECEIVED).isPresent();
        if (outcome == Outcome.MUST_REPORT && taken && facts.elapsed().orElse(0) > clock.days()) {
            Text because = Wording.filled(set.late().because(), Map.of("days", clock.days()));
            remarks.add(joinedInBrackets(because, set.late().clause()));
        }
        if (facts.estimated() && outcome != Outcome.MUST_REPORT && !distances.isEmpty()) {
            remarks.add(set.reason("estimate"));
        }
        return remarks;
    }

    private static Text joinedInBrackets(Text text, Text clause) {
        return Wording.filled(
                new Text(Map.of("id", "{text} ({clause})", "en", "{text} ({clause})")),
                Map.of("text", text, "clause", clause));
    }
}
