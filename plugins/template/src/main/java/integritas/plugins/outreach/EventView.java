package integritas.plugins.outreach;

import integritas.plugin.api.Refusal.Fault;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the page of one event shows.
 *
 * @param event the event
 * @param contact number to call the organiser at; blank if there is none, or the reader may not see it
 * @param mayChange whether the reader may send a photo
 * @param faults why the photo was not taken
 */
public record EventView(Event event, String contact, boolean mayChange, List<Fault> faults) {

    /** Returns what is wrong with the photo, in the reader's language. */
    public Optional<String> fault(Locale locale) {
        return faults.stream().map(fault -> fault.text().in(locale)).findFirst();
    }
}
