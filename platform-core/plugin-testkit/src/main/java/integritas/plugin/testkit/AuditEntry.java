package integritas.plugin.testkit;

import jakarta.json.JsonValue;
import java.util.UUID;

/**
 * What a plugin wrote into the audit log.
 *
 * @param tenant alias of the tenant whose log it is
 * @param action as the plugin called it
 * @param subject key of what it was done to; zeros for what was done unnamed
 * @param before what it was
 * @param after what it is now
 */
public record AuditEntry(String tenant, String action, UUID subject, JsonValue before, JsonValue after) {}
