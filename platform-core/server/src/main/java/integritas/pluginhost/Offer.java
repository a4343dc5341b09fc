package integritas.pluginhost;

/**
 * Something that a running plugin offers.
 *
 * @param plugin id of the plugin
 * @param extension what it offers
 */
public record Offer<T>(String plugin, T extension) {}
