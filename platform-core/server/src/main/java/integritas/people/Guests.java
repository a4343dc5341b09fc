package integritas.people;

import java.util.List;
import java.util.UUID;

/** Knows guests of the current tenant's units. A feature that lets outsiders in offers it as a bean. */
public interface Guests {

    /** Returns the guests of a unit, by name. */
    List<Guest> of(UUID unit);
}
