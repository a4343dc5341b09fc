package integritas.plugin.inspection;

import integritas.plugin.api.Permission;
import integritas.rubric.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code plugin.yaml} says.
 *
 * @param id stable short name, as in {@code zi-lke}
 * @param version by semantic versioning
 * @param api range of versions of the plugin API
 * @param name the name people read
 * @param description what it is for
 * @param provider who answers for it
 * @param license blank if nothing is said
 * @param pluginClass class that extends PF4J's {@code Plugin}; empty for one that does nothing at start
 * @param permissions what it wants to do
 * @param tenants aliases of the only agencies that may have it; empty for everybody
 * @param personalData which data about people it keeps
 * @param rubrics folders of editions without code
 * @param templates package of its precompiled templates
 */
public record Descriptor(
        String id,
        String version,
        String api,
        Text name,
        Text description,
        String provider,
        String license,
        Optional<String> pluginClass,
        Set<Permission> permissions,
        List<String> tenants,
        Optional<Text> personalData,
        List<String> rubrics,
        Optional<String> templates) {

    public boolean wants(Permission permission) {
        return permissions.contains(permission);
    }

    /** Tells whether the agency of this alias may have it. */
    public boolean isFor(String tenant) {
        return tenants.isEmpty() || tenants.contains(tenant);
    }

    /** Returns the name of its schema and of the role that owns it: {@code plugin_zi_lke}. */
    public String schema() {
        return "plugin_" + id.replace('-', '_');
    }
}
