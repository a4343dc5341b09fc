package integritas.plugin.api;

/**
 * This API.
 *
 * @since 1.0
 */
public final class PluginApi {

    private static final String VERSION = "1.0.0";

    private PluginApi() {}

    /**
     * Returns the version that the platform speaks, by semantic versioning: not the one that the caller was compiled
     * against. {@code plugin.yaml} names the range that a plugin works with.
     */
    public static String version() {
        return VERSION;
    }
}
