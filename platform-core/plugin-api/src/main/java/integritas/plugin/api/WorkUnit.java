package integritas.plugin.api;

import java.util.UUID;

/**
 * A work unit of the agency.
 *
 * @param id its key
 * @param code its code in the agency
 * @param name the name people read
 * @since 1.0
 */
public record WorkUnit(UUID id, String code, String name) {}
