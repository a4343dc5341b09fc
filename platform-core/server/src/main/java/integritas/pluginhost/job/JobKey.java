package integritas.pluginhost.job;

import integritas.plugin.api.Job;
import integritas.pluginhost.agency.AgencyPlugin;
import java.util.Optional;

/**
 * Which job of which plugin for which tenant; all that the scheduler knows of it.
 *
 * @param tenant the tenant's alias
 * @param plugin the plugin's id
 * @param job the job's name
 */
record JobKey(String tenant, String plugin, String job) {

    static JobKey of(String text) {
        String[] parts = text.split("/");
        return new JobKey(parts[0], parts[1], parts[2]);
    }

    String text() {
        return tenant + "/" + plugin + "/" + job;
    }

    Optional<Job> in(AgencyPlugin on) {
        return on.plugin().jobs().stream()
                .filter(known -> known.name().equals(job))
                .findFirst();
    }
}
