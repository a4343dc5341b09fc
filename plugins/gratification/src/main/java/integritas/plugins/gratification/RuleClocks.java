package integritas.plugins.gratification;

import integritas.plugins.gratification.check.SelfCheck;
import integritas.plugins.gratification.report.Clocks;
import integritas.plugins.gratification.report.Term;
import integritas.plugins.gratification.rule.RuleSet;
import java.time.LocalDate;

/** The periods as the rule sets have them, and as the agency has set its own. */
final class RuleClocks implements Clocks {

    private final SelfCheck check;

    RuleClocks(SelfCheck check) {
        this.check = check;
    }

    /** What was received before all rules is judged by the oldest. */
    @Override
    public String ruleSetOn(LocalDate received) {
        return check.sets()
                .on(received)
                .orElseGet(() -> check.sets().all().get(0))
                .id();
    }

    @Override
    public int days(String ruleSet, Term term) {
        RuleSet set = check.sets().find(ruleSet).orElseGet(() -> check.sets().latest());
        return check.deadlines().days(set, code(term));
    }

    private static String code(Term term) {
        return switch (term) {
            case TO_UPG -> "report-to-upg";
            case TO_KPK -> "report-to-kpk";
            case COMPLETION -> "complete";
            case FORWARDING -> "upg-to-kpk";
            case DECISION -> "decide";
            case DECREE -> "deliver";
            case HANDOVER -> "hand-over";
        };
    }
}
