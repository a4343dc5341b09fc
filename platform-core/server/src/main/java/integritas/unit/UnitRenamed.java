package integritas.unit;

import java.util.UUID;

/**
 * A unit has another name now; fired in the transaction that names it.
 *
 * @param unit which
 * @param name the new name
 */
public record UnitRenamed(UUID unit, String name) {}
