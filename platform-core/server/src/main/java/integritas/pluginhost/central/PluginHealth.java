package integritas.pluginhost.central;

/**
 * How a plugin does on this node.
 *
 * @param underWay calls into it that are under way
 * @param stuck calls that were interrupted and go on all the same
 * @param paused tenants for which it is paused, as too many calls failed
 */
public record PluginHealth(long underWay, long stuck, long paused) {}
