package integritas.pluginhost.host;

/**
 * A plugin's page as the frame shows it.
 *
 * @param title title of the page
 * @param plugin name of the plugin
 * @param home address of the plugin's first page
 * @param html what the plugin rendered; it escaped what is not markup
 */
public record FramedContent(String title, String plugin, String home, String html) {}
