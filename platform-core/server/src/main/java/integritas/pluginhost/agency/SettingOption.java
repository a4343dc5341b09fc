package integritas.pluginhost.agency;

import integritas.rubric.Text;

/**
 * Something to choose for a setting.
 *
 * @param value what is kept
 * @param label what people read
 */
public record SettingOption(String value, Text label) {}
