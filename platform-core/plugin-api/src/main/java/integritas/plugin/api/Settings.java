package integritas.plugin.api;

import jakarta.json.JsonObject;

/**
 * What a tenant has set for the plugin, in the form that the plugin's {@code settings.schema.json} describes.
 *
 * @since 1.0
 */
@HostProvided
public interface Settings {

    /** Returns the current tenant's settings: valid by the schema, with its defaults for whatever was not set. */
    JsonObject current();
}
