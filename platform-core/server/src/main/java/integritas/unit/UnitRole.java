package integritas.unit;

import java.util.UUID;

/**
 * A role for a unit and everything below it.
 *
 * @param unit key of the unit
 * @param role one of the roles that are held for units
 */
public record UnitRole(UUID unit, String role) {}
