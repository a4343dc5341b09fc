package integritas.plugin.api;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The agency's tree of work units, as its administrator keeps it.
 *
 * @since 1.0
 */
@HostProvided
public interface Units {

    /** Returns the units in use, parents before their children and siblings by code; archived ones are left out. */
    List<WorkUnit> all();

    /** Returns a unit of the agency, archived ones included; empty if the agency has none with this key. */
    Optional<WorkUnit> find(UUID id);

    /**
     * Returns the units in use that the person of the call has a role in, those below included, in the order of {@link #all()};
     * empty for whoever has none in a unit, or is nobody.
     */
    List<WorkUnit> ofPerson();

    /**
     * Returns the units that the person of the call has this role in, those below included.
     *
     * @param role a role that is held for units: {@code unit-user} or {@code internal-assessor}
     */
    List<WorkUnit> ofPerson(String role);
}
