package integritas.plugin.testkit;

import integritas.plugin.inspection.Inspected;
import integritas.pluginhost.start.StartRefusedException;
import integritas.pluginhost.start.UnitDescription;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.net.MalformedURLException;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.jspecify.annotations.Nullable;

/** The plugin's entities with transactions of the test's own; each is bound to a tenant on its one connection. */
final class TestEntities implements AutoCloseable {

    private final EntityManagerFactory factory;
    private @Nullable EntityManager open;

    /**
     * @param jar a file of a name that no other world has
     * @throws StartRefusedException if the classes that JPA's annotations mark cannot be used
     */
    TestEntities(Inspected inspected, Path jar, ClassLoader plugin, DataSource door) {
        try {
            UnitDescription unit = UnitDescription.alone(inspected, jar.toUri().toURL(), plugin, door);
            factory = new PersistenceProvider().createContainerEntityManagerFactory(unit, Map.of());
        } catch (MalformedURLException e) {
            throw new IllegalStateException("a file has an address", e);
        }
        try {
            factory.createEntityManager().close();
        } catch (RuntimeException e) {
            factory.close();
            throw new StartRefusedException("entities-refused", String.valueOf(e.getMessage()), e);
        }
    }

    boolean isOpen() {
        return open != null;
    }

    /** Work within work belongs to the same transaction. */
    <T> T run(String tenant, Function<EntityManager, T> work) {
        EntityManager outer = open;
        if (outer != null) {
            return work.apply(outer);
        }
        EntityManager entities = factory.createEntityManager();
        open = entities;
        try {
            entities.getTransaction().begin();
            entities.unwrap(Connection.class);
            entities.createNativeQuery("select set_config('integritas.tenant', ?1, true)")
                    .setParameter(1, tenant)
                    .getSingleResult();
            T result = work.apply(entities);
            entities.getTransaction().commit();
            return result;
        } finally {
            open = null;
            if (entities.getTransaction().isActive()) {
                entities.getTransaction().rollback();
            }
            entities.close();
        }
    }

    @Override
    public void close() {
        factory.close();
    }
}
