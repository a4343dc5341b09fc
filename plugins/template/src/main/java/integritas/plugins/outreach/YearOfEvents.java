package integritas.plugins.outreach;

import java.util.List;

/**
 * What a printed log shows.
 *
 * @param year the year
 * @param events the oldest first
 */
public record YearOfEvents(int year, List<Event> events) {

    public int participants() {
        return events.stream().mapToInt(Event::participants).sum();
    }

    /** Returns the year in figures that are not grouped. */
    public String yearText() {
        return Integer.toString(year);
    }
}
