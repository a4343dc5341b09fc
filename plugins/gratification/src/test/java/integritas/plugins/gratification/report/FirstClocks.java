package integritas.plugins.gratification.report;

import java.time.LocalDate;
import java.util.Map;

/** The periods of Peraturan KPK 2/2019 and 1/2026. */
public final class FirstClocks implements Clocks {

    private static final LocalDate FROM_2026 = LocalDate.of(2026, 1, 20);

    private static final Map<Term, Integer> DAYS = Map.of(
            Term.TO_UPG, 10,
            Term.TO_KPK, 30,
            Term.COMPLETION, 20,
            Term.FORWARDING, 10,
            Term.DECISION, 30,
            Term.DECREE, 7,
            Term.HANDOVER, 7);

    @Override
    public String ruleSetOn(LocalDate received) {
        return received.isBefore(FROM_2026) ? "2019-12" : "2026-01-20";
    }

    @Override
    public int days(String ruleSet, Term term) {
        boolean before2026 = ruleSet.equals("2019-12");
        return term == Term.COMPLETION && before2026 ? 30 : DAYS.getOrDefault(term, 30);
    }
}
