package integritas.pluginhost.agency;

import java.util.List;

/**
 * The plugins an agency may have.
 *
 * @param plugins by id
 */
public record AgencyPluginsView(List<AgencyPlugin> plugins) {}
