package integritas.pluginhost.agency;

import java.util.UUID;

/**
 * A tenant has decided about a plugin.
 *
 * @param tenant whose decision
 * @param plugin on what
 */
public record ChoiceMade(UUID tenant, String plugin) {}
