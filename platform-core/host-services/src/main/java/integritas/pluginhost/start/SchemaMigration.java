package integritas.pluginhost.start;

import integritas.plugin.inspection.Descriptor;
import integritas.plugin.inspection.SchemaWall;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Makes and migrates a plugin's schema. It belongs to a role of its own that owns nothing else and may sign in only while
 * its migrations run.
 *
 * @param url JDBC address of the database
 * @param owner role that makes schemas and roles
 * @param ownerPassword its password
 * @param appRole role that requests are served as; it is let in to work with the tables
 */
public record SchemaMigration(String url, String owner, String ownerPassword, String appRole) {

    private static final int PASSWORD_BYTES = 24;
    private static final int LINES_OF_A_MESSAGE = 8;
    /** What PostgreSQL says when a lock was not to be had in time. */
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private static final SecureRandom RANDOM = new SecureRandom();

    private static final String ROLE = """
            do $$ begin
                if not exists (select from pg_roles where rolname = '%1$s') then
                    create role %1$s nologin nosuperuser nobypassrls nocreatedb nocreaterole;
                    grant %1$s to current_user with inherit false, set true;
                end if;
                execute format('grant connect on database %%I to %1$s', current_database());
            end $$""";

    /**
     * Applies the plugin's migrations.
     *
     * @param plugin the loader of its jar
     * @throws StartRefusedException if a migration fails, which leaves nothing of itself, or if a table is not walled off;
     *     with the code {@link StartRefusedException#TABLES_BUSY} if another start is at the tables for longer than a moment
     */
    public void migrate(Descriptor descriptor, ClassLoader plugin) {
        String schema = descriptor.schema();
        try (Connection connection = source(owner, ownerPassword).getConnection();
                Statement statement = connection.createStatement()) {
            lock(statement, schema);
            String password = password();
            statement.execute(ROLE.formatted(schema));
            statement.execute("alter role " + schema + " login password '" + password + "'");
            statement.execute("create schema if not exists " + schema + " authorization " + schema);
            try {
                flyway(schema, password, plugin).migrate();
                open(schema, password);
            } finally {
                statement.execute("alter role " + schema + " nologin");
            }
            List<String> gaps = SchemaWall.gaps(connection, schema);
            if (!gaps.isEmpty()) {
                throw new StartRefusedException("table-without-wall", String.join(", ", gaps));
            }
        } catch (FlywayException e) {
            throw new StartRefusedException("migration-failed", beginning(e), e);
        } catch (SQLException e) {
            throw new StartRefusedException("database-refused", beginning(e), e);
        }
    }

    /**
     * Two nodes may start the same plugin at once, and a start that was given up may still be at it. The lock ends with the
     * connection.
     */
    private static void lock(Statement statement, String schema) throws SQLException {
        try {
            statement.execute("set lock_timeout = '5s'");
            statement.execute("select pg_advisory_lock(hashtext('" + schema + "'))");
            statement.execute("reset lock_timeout");
        } catch (SQLException e) {
            if (LOCK_NOT_AVAILABLE.equals(e.getSQLState())) {
                throw new StartRefusedException(StartRefusedException.TABLES_BUSY, schema, e);
            }
            throw e;
        }
    }

    private Flyway flyway(String schema, String password, ClassLoader plugin) {
        return Flyway.configure(plugin)
                .dataSource(source(schema, password))
                .defaultSchema(schema)
                .schemas(schema)
                .createSchemas(false)
                .locations("classpath:db/migration")
                .load();
    }

    /** Lets the platform's role work with the tables, and not with the history of the migrations. */
    private void open(String schema, String password) throws SQLException {
        try (Connection connection = source(schema, password).getConnection();
                Statement statement = connection.createStatement()) {
            for (String grant : List.of(
                    "grant usage on schema %1$s to %2$s",
                    "grant select, insert, update, delete on all tables in schema %1$s to %2$s",
                    "grant usage, select on all sequences in schema %1$s to %2$s",
                    "revoke all on %1$s.flyway_schema_history from %2$s")) {
                statement.execute(grant.formatted(schema, appRole));
            }
        }
    }

    private PGSimpleDataSource source(String user, String password) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }

    private static String password() {
        byte[] bytes = new byte[PASSWORD_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static String beginning(Exception e) {
        return String.join(
                " ",
                String.valueOf(e.getMessage())
                        .lines()
                        .filter(line -> !line.isBlank())
                        .limit(LINES_OF_A_MESSAGE)
                        .toList());
    }
}
