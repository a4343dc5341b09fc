package integritas.plugins.gratification.statistics.activity;

import integritas.plugin.api.Refusal.Fault;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the page of the register shows.
 *
 * @param years to choose from, the latest first
 * @param form which form was sent and not taken: {@code campaign} or {@code foundation}; blank if none was
 * @param typed what was typed into it
 * @param faults why it was not taken
 */
public record ActivitiesView(
        int year,
        List<Integer> years,
        List<Campaign> campaigns,
        List<Foundation> foundations,
        String form,
        Map<String, String> typed,
        List<Fault> faults) {

    /** Returns what was typed into a field of a form. */
    public String typed(String ofForm, String field) {
        return form.equals(ofForm) ? typed.getOrDefault(field, "") : "";
    }

    /** Returns what is wrong with a field of a form, in the reader's language. */
    public Optional<String> fault(String ofForm, String field, Locale locale) {
        return faults.stream()
                .filter(fault -> form.equals(ofForm) && fault.field().equals(field))
                .map(fault -> fault.text().in(locale))
                .findFirst();
    }
}
