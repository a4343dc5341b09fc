package integritas.calendar;

import java.util.Optional;
import java.util.UUID;

/**
 * A calendar is not what it was.
 *
 * @param tenant whose; empty if it is the country's, and so everybody's
 */
public record CalendarChanged(Optional<UUID> tenant) {}
