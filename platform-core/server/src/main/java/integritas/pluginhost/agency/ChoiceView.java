package integritas.pluginhost.agency;

import integritas.plugin.api.Permission;
import integritas.problem.ProblemException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One plugin, and what the agency makes of it.
 *
 * @param plugin the plugin
 * @param settings the form of its settings
 * @param refusal why the last try was not taken
 */
public record ChoiceView(AgencyPlugin plugin, SettingsForm settings, Optional<ProblemException> refusal) {

    static ChoiceView of(AgencyPlugin plugin) {
        return new ChoiceView(plugin, SettingsForm.of(plugin), Optional.empty());
    }

    ChoiceView refused(ProblemException problem, Map<String, String> typed) {
        return new ChoiceView(plugin, settings.with(typed), Optional.of(problem));
    }

    public String address() {
        return "/app/settings/plugins/" + plugin.plugin().id();
    }

    /** Returns what it wants to do, in the order of the API. */
    public List<Permission> permissions() {
        return plugin.descriptor().permissions().stream().sorted().toList();
    }

    /** Tells whether it was on, and now asks for more than was agreed to. */
    public boolean asksForMore() {
        return plugin.choice().on() && plugin.isConsentMissing();
    }
}
