package integritas.plugin.testkit;

import integritas.plugin.inspection.Inspected;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The plugin's entities with transactions of the test's own; each is bound to a tenant on its one connection. */
final class TestEntities implements AutoCloseable {

    private static final String UNIT = """
            <persistence xmlns="https://jakarta.ee/xml/ns/persistence" version="3.0">
              <persistence-unit name="plugin" transaction-type="RESOURCE_LOCAL">
                <provider>org.eclipse.persistence.jpa.PersistenceProvider</provider>
                %s
                <exclude-unlisted-classes>true</exclude-unlisted-classes>
                <shared-cache-mode>NONE</shared-cache-mode>
              </persistence-unit>
            </persistence>
            """;

    private final EntityManagerFactory factory;
    private @Nullable EntityManager open;

    TestEntities(Inspected inspected, DataSource door) {
        String classes = inspected.contents().entities().stream()
                .map(name -> "<class>" + name + "</class>")
                .collect(Collectors.joining());
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try {
            Path folder = Files.createTempDirectory("plugin-unit");
            Path file = folder.resolve("META-INF/persistence.xml");
            Files.createDirectories(folder.resolve("META-INF"));
            Files.writeString(file, UNIT.formatted(classes));
            URL[] path = {folder.toUri().toURL()};
            Thread.currentThread().setContextClassLoader(new URLClassLoader(path, before));
            factory = Persistence.createEntityManagerFactory(
                    "plugin",
                    Map.of(
                            "jakarta.persistence.nonJtaDataSource", door,
                            "eclipselink.weaving", "false",
                            "eclipselink.target-database", "PostgreSQL",
                            "eclipselink.jdbc.exclusive-connection.mode", "Always",
                            "eclipselink.logging.level", "WARNING"));
            factory.createEntityManager().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
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
