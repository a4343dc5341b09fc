package integritas.pluginhost.host;

import integritas.audit.Audited;
import integritas.plugin.api.AuditTrail;
import jakarta.json.JsonValue;
import java.util.UUID;

/** Writes a plugin's entries, under actions that begin with its id. */
final class PluginAudit implements AuditTrail {

    private final String plugin;
    private final PlatformServices services;

    PluginAudit(String plugin, PlatformServices services) {
        this.plugin = plugin;
        this.services = services;
    }

    @Override
    public void changed(String action, UUID subject, JsonValue before, JsonValue after) {
        if (!action.matches("[a-z][a-z-]*(\\.[a-z][a-z-]*)*")) {
            throw new IllegalArgumentException("not an action: " + action);
        }
        String full = "plugin." + plugin + "." + action;
        services.write(new Audited(full, subject, "", text(before), text(after)));
    }

    @Override
    public void unnamed(String action) {
        throw new UnsupportedOperationException();
    }

    private static String text(JsonValue value) {
        return value.equals(JsonValue.NULL) ? "" : value.toString();
    }
}
