package integritas.plugin.testkit;

import integritas.plugin.inspection.Descriptor;
import integritas.plugin.inspection.SchemaWall;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** A database of the test's own, with the plugin's schema in it as the platform makes it. */
final class TestSchema implements AutoCloseable {

    private static final String APP = "app";

    private final EmbeddedPostgres postgres;

    TestSchema(Descriptor descriptor) {
        try {
            postgres = EmbeddedPostgres.builder().start();
            prepare(descriptor.schema());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("the plugin's schema cannot be made", e);
        }
    }

    private void prepare(String schema) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role " + APP + " login nosuperuser nobypassrls");
            statement.execute("create role " + schema + " login nosuperuser nobypassrls");
            statement.execute("create schema " + schema + " authorization " + schema);
            Flyway.configure()
                    .dataSource(postgres.getDatabase(schema, "postgres"))
                    .defaultSchema(schema)
                    .createSchemas(false)
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
            statement.execute("grant usage on schema %s to %s".formatted(schema, APP));
            statement.execute(
                    "grant select, insert, update, delete on all tables in schema %s to %s".formatted(schema, APP));
            statement.execute("grant usage, select on all sequences in schema %s to %s".formatted(schema, APP));
        }
    }

    /** Returns what one tenant could see of another's rows; empty for a schema that may be used. */
    List<String> gaps(Descriptor descriptor) {
        try (Connection connection = postgres.getPostgresDatabase().getConnection()) {
            return SchemaWall.gaps(connection, descriptor.schema());
        } catch (SQLException e) {
            throw new IllegalStateException("the database's catalogue cannot be read", e);
        }
    }

    /** Returns the door that the platform's own role uses: row-level security holds for it. */
    DataSource door() {
        return postgres.getDatabase(APP, "postgres");
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
