package integritas.quickstart;

import integritas.quickstart.Secrets.Name;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;

/** Runs {@code infra/postgres/bootstrap.sql} as psql would: statement by statement, and what exists already is fine. */
final class PostgresBootstrap {

    private static final Set<String> EXISTS_ALREADY = Set.of("42710", "42P04");

    private final Path script;
    private final Map<String, Name> variables = Map.of(
            "owner_password", Name.DATABASE_OWNER,
            "app_password", Name.DATABASE_APP,
            "national_password", Name.DATABASE_NATIONAL,
            "keycloak_password", Name.DATABASE_KEYCLOAK);

    PostgresBootstrap(Path repository) {
        this.script = repository.resolve("infra/postgres/bootstrap.sql");
    }

    void run(Login superuser, Secrets secrets) {
        try (Connection connection =
                        DriverManager.getConnection(superuser.url(), superuser.user(), superuser.password());
                Statement statement = connection.createStatement()) {
            for (String sql : text(secrets).split(";\\s*\\n")) {
                execute(statement, sql);
            }
        } catch (SQLException e) {
            throw new StartRefusedException("Repair " + script + ": " + e.getMessage(), e);
        }
    }

    private static void execute(Statement statement, String sql) throws SQLException {
        try {
            statement.execute(sql);
        } catch (SQLException e) {
            if (!EXISTS_ALREADY.contains(e.getSQLState())) {
                throw e;
            }
        }
    }

    private String text(Secrets secrets) {
        try {
            String text = Files.readString(script);
            for (Map.Entry<String, Name> variable : variables.entrySet()) {
                // the secrets are ours and hold no quotation mark
                text = text.replace(":'" + variable.getKey() + "'", "'" + secrets.get(variable.getValue()) + "'");
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
