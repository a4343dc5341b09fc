package integritas.pluginhost.agency;

import integritas.plugin.api.Permission;
import integritas.plugin.inspection.Descriptor;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.util.Locale;
import java.util.Set;

/** Writes a plugin as a tenant has it. */
final class AgencyPluginJson {

    private AgencyPluginJson() {}

    static JsonObjectBuilder of(AgencyPlugin plugin, Locale locale) {
        Descriptor descriptor = plugin.descriptor();
        Choice choice = plugin.choice();
        return Json.createObjectBuilder()
                .add("id", descriptor.id())
                .add("version", descriptor.version())
                .add("name", descriptor.name().in(locale))
                .add("description", descriptor.description().in(locale))
                .add("provider", descriptor.provider())
                .add("on", plugin.isOn())
                .add("wanted", choice.on())
                .add("permissions", codes(descriptor.permissions()))
                .add("consented", codes(choice.consented()))
                .add(
                        "settings",
                        Json.createReader(new StringReader(choice.settings())).readObject());
    }

    private static JsonArrayBuilder codes(Set<Permission> permissions) {
        JsonArrayBuilder codes = Json.createArrayBuilder();
        permissions.stream().map(Permission::code).sorted().forEach(codes::add);
        return codes;
    }
}
