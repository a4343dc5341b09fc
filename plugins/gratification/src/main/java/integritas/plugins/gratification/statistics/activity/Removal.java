package integritas.plugins.gratification.statistics.activity;

/**
 * What somebody is about to take out of the register.
 *
 * @param path where the confirmation goes, within the plugin
 * @param what key of the wording of its kind
 * @param name its topic or number
 */
public record Removal(String path, String what, String name) {}
