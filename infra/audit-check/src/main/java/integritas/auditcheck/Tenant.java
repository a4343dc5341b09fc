package integritas.auditcheck;

import java.util.UUID;

/**
 * A tenant of the register.
 *
 * @param id the key of all its rows
 * @param alias its short name
 */
record Tenant(UUID id, String alias) {}
