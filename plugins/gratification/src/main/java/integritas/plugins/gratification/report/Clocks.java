package integritas.plugins.gratification.report;

import java.time.LocalDate;

/** What this package needs to know of the rules: which set holds on a day, and how long its periods are. */
public interface Clocks {

    /** Returns the id of the set of rules in force on the day, such as {@code 2026-01-20}. */
    String ruleSetOn(LocalDate received);

    /** Returns how many working days a period has by a set of rules. */
    int days(String ruleSet, Term term);
}
