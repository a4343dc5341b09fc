package integritas.unit;

import java.util.Optional;
import java.util.UUID;

/**
 * What is to be different about a unit.
 *
 * @param name the new name; empty to leave it
 * @param place the new place; empty to leave it
 */
public record UnitChange(Optional<String> name, Optional<Place> place) {

    /**
     * A place in the tree.
     *
     * @param parent the unit above; empty for the top
     */
    public record Place(Optional<UUID> parent) {}
}
