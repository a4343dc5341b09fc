package integritas.pluginhost.data;

import integritas.plugin.inspection.Descriptor;
import integritas.pluginhost.start.SchemaMigration;
import integritas.pluginhost.start.StartRefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes and migrates plugins' schemas in the platform's database. */
@ApplicationScoped
public class PluginSchemas {

    @Inject
    @ConfigProperty(name = "db.url")
    String url;

    @Inject
    @ConfigProperty(name = "db.owner.user")
    String owner;

    @Inject
    @ConfigProperty(name = "db.owner.password")
    String ownerPassword;

    @Inject
    @ConfigProperty(name = "db.user")
    String appRole;

    /**
     * Applies the plugin's migrations.
     *
     * @param plugin the loader of its jar
     * @throws StartRefusedException if a migration fails, which leaves nothing of itself, or if a table is not walled off
     */
    public void migrate(Descriptor descriptor, ClassLoader plugin) {
        new SchemaMigration(url, owner, ownerPassword, appRole).migrate(descriptor, plugin);
    }
}
