package integritas.pluginhost.host;

import integritas.audit.Audited;
import integritas.audit.UnnamedAct;
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
        services.write(new Audited(full(action), subject, "", text(before), text(after)));
    }

    @Override
    public void unnamed(String action) {
        services.write(new UnnamedAct(full(action)));
    }

    private String full(String action) {
        if (!action.matches("[a-z][a-z-]*(\\.[a-z][a-z-]*)*")) {
            throw new IllegalArgumentException("not an action: " + action);
        }
        return "plugin." + plugin + "." + action;
    }

    private static String text(JsonValue value) {
        return value.equals(JsonValue.NULL) ? "" : value.toString();
    }
}
