package integritas.plugins.gratification.desk;

import integritas.plugin.api.Refusal.Fault;
import integritas.plugins.gratification.report.Report;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the page of a step shows.
 *
 * @param form what was typed
 * @param ways how something may be handed over
 * @param faults why it was not taken
 * @param stale whether somebody else changed the report since
 */
public record StepView(Report report, Action action, StepForm form, List<Way> ways, List<Fault> faults, boolean stale) {

    public Optional<String> fault(String field, Locale locale) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(fault -> fault.text().in(locale))
                .findFirst();
    }
}
