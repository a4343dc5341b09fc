package integritas.pluginhost.central;

import integritas.pluginhost.Standing;
import java.util.List;

/**
 * The plugins that lie in the directory.
 *
 * @param plugins by id
 */
public record CentralPluginsView(List<Standing> plugins) {}
