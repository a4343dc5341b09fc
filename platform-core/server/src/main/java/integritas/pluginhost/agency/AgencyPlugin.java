package integritas.pluginhost.agency;

import integritas.plugin.inspection.Descriptor;
import integritas.pluginhost.start.RunningPlugin;

/**
 * A plugin as one tenant has it.
 *
 * @param plugin what runs
 * @param choice what the tenant decided
 */
public record AgencyPlugin(RunningPlugin plugin, Choice choice) {

    public Descriptor descriptor() {
        return plugin.descriptor();
    }

    /** Tells whether the tenant's people may use it: it was switched on, and all it asks for was agreed to. */
    public boolean isOn() {
        return choice.on() && !isConsentMissing();
    }

    /** Tells whether it asks for something that was not agreed to, perhaps since its last version. */
    public boolean isConsentMissing() {
        return !choice.consentsTo(descriptor().permissions());
    }
}
