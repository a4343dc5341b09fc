package integritas.plugins.gratification.desk;

import integritas.plugin.api.Refusal.Fault;
import integritas.plugins.gratification.report.Report;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the page of one object shows.
 *
 * @param own whether the reader reported it, and so must not handle it
 * @param form what was typed
 * @param faults why it was not taken
 * @param stale whether somebody else wrote something down since
 */
public record ObjectView(
        Report report, Objects.Chain chain, boolean own, CustodyForm form, List<Fault> faults, boolean stale) {

    public Optional<String> fault(String field, Locale locale) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(fault -> fault.text().in(locale))
                .findFirst();
    }
}
