package integritas.unit;

import java.util.UUID;

/**
 * A unit is about to be archived. Who still needs it refuses by throwing UNIT_IN_USE, with the reason as a fault.
 *
 * @param unit the unit's key
 */
public record UnitRetiring(UUID unit) {}
