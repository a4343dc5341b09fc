package integritas.pluginhost.data;

import integritas.plugin.inspection.Inspected;
import integritas.pluginhost.start.UnitDescription;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.SynchronizationType;
import java.net.URL;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.persistence.jpa.PersistenceProvider;

/** The persistence unit of a plugin's entities, on the platform's own data source. */
public final class PluginUnit implements AutoCloseable {

    private final EntityManagerFactory factory;

    /** @param plugin the loader of the plugin's jar */
    public PluginUnit(Inspected inspected, URL jar, ClassLoader plugin, DataSource dataSource) {
        UnitDescription unit = UnitDescription.within(inspected, jar, plugin, dataSource);
        this.factory = new PersistenceProvider().createContainerEntityManagerFactory(unit, Map.of());
    }

    EntityManager open() {
        return factory.createEntityManager(SynchronizationType.SYNCHRONIZED);
    }

    @Override
    public void close() {
        factory.close();
    }
}
