package integritas.plugins.outreach;

import integritas.plugin.api.Refusal.Fault;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the page of the log shows.
 *
 * @param events the newest first
 * @param mayAdd whether the reader may log events
 * @param typed what was typed and not taken
 * @param faults why not
 */
public record OutreachView(List<Event> events, boolean mayAdd, NewEvent typed, List<Fault> faults) {

    public int participants() {
        return events.stream().mapToInt(Event::participants).sum();
    }

    /** Returns the years that have events, the newest first. */
    public List<String> years() {
        return events.stream()
                .map(event -> Integer.toString(event.heldOn().getYear()))
                .distinct()
                .toList();
    }

    /** Returns what is wrong with a field, in the reader's language. */
    public Optional<String> fault(String field, Locale locale) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(fault -> fault.text().in(locale))
                .findFirst();
    }
}
