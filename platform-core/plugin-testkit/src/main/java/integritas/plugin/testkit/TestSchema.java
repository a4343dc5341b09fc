package integritas.plugin.testkit;

import integritas.plugin.inspection.Descriptor;
import integritas.plugin.inspection.Inspected;
import integritas.plugin.inspection.SchemaWall;
import integritas.pluginhost.start.SchemaMigration;
import integritas.pluginhost.start.StartRefusedException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A database of the test's own, in which plugins' schemas are made as the platform makes them. */
final class TestSchema implements AutoCloseable {

    /** Databases that nobody uses but to copy them, by the schema that was migrated in them. */
    private static final Map<String, String> TEMPLATES = new HashMap<>();

    private @Nullable String database;

    /**
     * Returns one with the plugin's tables. It is migrated once in a JVM and copied from then on: what is under test does not
     * change meanwhile.
     *
     * @throws StartRefusedException as {@link #migrate}
     */
    static TestSchema copied(Inspected inspected, ClassLoader plugin) {
        TestSchema fresh = new TestSchema();
        if (inspected.contents().migrates()) {
            fresh.database = TestServer.copy(template(inspected, plugin));
        }
        return fresh;
    }

    private static String template(Inspected inspected, ClassLoader plugin) {
        synchronized (TEMPLATES) {
            String schema = inspected.descriptor().orElseThrow().schema();
            return TEMPLATES.computeIfAbsent(schema, missing -> {
                TestSchema first = new TestSchema();
                first.migrate(inspected, plugin);
                return first.database();
            });
        }
    }

    /** Makes the database when somebody first asks for it: a plugin without tables needs none. */
    private synchronized String database() {
        if (database == null) {
            database = TestServer.make();
        }
        return database;
    }

    /** @throws StartRefusedException as the platform refuses a plugin whose tables it cannot make, or that are open */
    void migrate(Inspected inspected, ClassLoader plugin) {
        if (inspected.contents().migrates()) {
            new SchemaMigration(TestServer.url(database()), TestServer.OWNER, TestServer.OWNER, TestServer.APP)
                    .migrate(inspected.descriptor().orElseThrow(), plugin);
        }
    }

    /** Returns what one tenant could see of another's rows; empty for a schema that may be used. */
    List<String> gaps(Descriptor descriptor) {
        try (Connection connection =
                TestServer.door(TestServer.OWNER, database()).getConnection()) {
            return SchemaWall.gaps(connection, descriptor.schema());
        } catch (SQLException e) {
            throw new IllegalStateException("the database's catalogue cannot be read", e);
        }
    }

    /** Returns the door that the platform's own role uses: row-level security holds for it. */
    DataSource door() {
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    try {
                        return method.invoke(TestServer.door(TestServer.APP, database()), arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getTargetException();
                    }
                });
    }

    @Override
    public synchronized void close() {
        if (database != null) {
            TestServer.drop(database);
            database = null;
        }
    }
}
