package integritas.plugins.gratification.report;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What its owner reads of a {@link PrivateReport}.
 *
 * @param id its key; the report that becomes of it has the same
 * @param version counts up with each change
 * @param form what was typed
 * @param hidden whether it is done, for KPK alone
 * @param ruleSet id of the rules under which it was begun
 * @param changedOn the day of the last change
 */
public record Draft(UUID id, long version, Form form, boolean hidden, String ruleSet, LocalDate changedOn) {

    Draft with(Form typed) {
        return new Draft(id, version, typed, hidden, ruleSet, changedOn);
    }
}
