package integritas.plugin.api;

import java.util.Set;

/**
 * An entry of the bar at the top of each page.
 *
 * @param path where it leads within the plugin's pages, such as {@code /}
 * @param text key of its wording in the plugin's texts
 * @param roles who sees it: one of these roles is enough; empty for everybody in the tenant
 * @since 1.0
 */
public record NavigationEntry(String path, String text, Set<String> roles) {

    public NavigationEntry {
        roles = Set.copyOf(roles);
    }
}
