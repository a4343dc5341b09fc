package integritas.arquilliantest;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * An empty PostgreSQL, prepared as for the platform, from before the server starts until the tests are over. Where it
 * listens and its passwords are in the environment, which the server inherits.
 */
public final class Database implements LauncherSessionListener {

    private static final Path BOOTSTRAP = Path.of("../postgres/bootstrap.sql");

    private @Nullable EmbeddedPostgres postgres;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        try {
            EmbeddedPostgres started = EmbeddedPostgres.builder()
                    .setPort(Integer.getInteger("integritas.database.port"))
                    .setOverrideWorkingDirectory(Path.of("target/postgres").toFile())
                    .start();
            postgres = started;
            bootstrap(started);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot prepare the database", e);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        try {
            if (postgres != null) {
                postgres.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void bootstrap(EmbeddedPostgres postgres) throws IOException, SQLException {
        String script = Files.readString(BOOTSTRAP);
        for (Map.Entry<String, String> password : passwords().entrySet()) {
            script = script.replace(":'" + password.getKey() + "'", "'" + password.getValue() + "'");
        }
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            // one by one, as a database cannot be created in a transaction
            for (String sql : script.split(";\\s*\\n")) {
                statement.execute(sql);
            }
        }
    }

    private static Map<String, String> passwords() {
        return Map.of(
                "app_password", System.getenv("DB_PASSWORD"),
                "owner_password", System.getenv("DB_OWNER_PASSWORD"),
                "national_password", System.getenv("DB_NATIONAL_PASSWORD"),
                "keycloak_password", "unused");
    }
}
