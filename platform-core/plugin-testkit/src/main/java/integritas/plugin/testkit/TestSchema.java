package integritas.plugin.testkit;

import integritas.plugin.inspection.Descriptor;
import integritas.plugin.inspection.Inspected;
import integritas.plugin.inspection.SchemaWall;
import integritas.pluginhost.start.SchemaMigration;
import integritas.pluginhost.start.StartRefusedException;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A database of the test's own, in which plugins' schemas are made as the platform makes them. */
final class TestSchema implements AutoCloseable {

    private static final String OWNER = "postgres";
    private static final String APP = "app";

    private @Nullable EmbeddedPostgres started;

    /** Starts the database when somebody first asks for it: a plugin without tables needs none. */
    private synchronized EmbeddedPostgres postgres() {
        if (started == null) {
            started = start();
        }
        return started;
    }

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
            try (Connection connection = postgres.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create role " + APP + " login nosuperuser nobypassrls");
            }
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("the test's own role cannot be made", e);
        }
    }

    /** @throws StartRefusedException as the platform refuses a plugin whose tables it cannot make, or that are open */
    void migrate(Inspected inspected, ClassLoader plugin) {
        if (inspected.contents().migrates()) {
            new SchemaMigration(postgres().getJdbcUrl(OWNER, "postgres"), OWNER, OWNER, APP)
                    .migrate(inspected.descriptor().orElseThrow(), plugin);
        }
    }

    /** Returns what one tenant could see of another's rows; empty for a schema that may be used. */
    List<String> gaps(Descriptor descriptor) {
        try (Connection connection = postgres().getPostgresDatabase().getConnection()) {
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
                        return method.invoke(postgres().getDatabase(APP, "postgres"), arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getTargetException();
                    }
                });
    }

    @Override
    public synchronized void close() {
        try {
            if (started != null) {
                started.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
