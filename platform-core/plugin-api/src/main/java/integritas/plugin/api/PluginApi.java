package integritas.plugin.api;

/** This API. */
public final class PluginApi {

    /**
     * Its version, by semantic versioning; {@code plugin.yaml} names the range that a plugin works with. Before 1.0 a minor
     * version may break plugins.
     */
    public static final String VERSION = "0.3.0";

    private PluginApi() {}
}
