package integritas.unit;

import java.util.UUID;

/**
 * A person's role for a unit and everything below it.
 *
 * @param person the person's key
 * @param held which role, for which unit
 */
public record Assigned(UUID person, UnitRole held) {}
