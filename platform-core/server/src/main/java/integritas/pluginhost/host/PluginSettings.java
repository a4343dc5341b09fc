package integritas.pluginhost.host;

import integritas.plugin.api.Settings;
import integritas.pluginhost.agency.Choice;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.Optional;

/** Reads how the current tenant has set a plugin. */
final class PluginSettings implements Settings {

    private static final JsonProvider JSON = JsonProvider.provider();

    private final String plugin;
    private final JsonObject properties;
    private final PlatformServices services;

    PluginSettings(String plugin, Optional<String> schema, PlatformServices services) {
        this.plugin = plugin;
        this.services = services;
        this.properties = schema.map(PluginSettings::read)
                .map(document -> document.getJsonObject("properties"))
                .orElse(JsonObject.EMPTY_JSON_OBJECT);
    }

    @Override
    public JsonObject current() {
        Choice choice = services.switched().require(plugin).choice();
        JsonObjectBuilder settings = JSON.createObjectBuilder();
        properties.forEach((name, property) -> {
            if (property.asJsonObject().containsKey("default")) {
                settings.add(name, property.asJsonObject().get("default"));
            }
        });
        read(choice.settings()).forEach(settings::add);
        return settings.build();
    }

    private static JsonObject read(String json) {
        return JSON.createReader(new StringReader(json)).readObject();
    }
}
