package integritas.auditcheck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;

/**
 * The platform's database, to be read only: as the role that serves requests, which row-level security holds for.
 *
 * @param url the JDBC address
 * @param user the database role
 * @param password the role's password
 */
record Database(String url, String user, String password) {

    /**
     * Finds it as {@code infra/run} does: {@code DB_URL}, {@code DB_USER} and {@code DB_PASSWORD}, or else the embedded
     * one, whose passwords lie in the state folder.
     */
    static Database of(Map<String, String> environment, Path state) throws IOException {
        String url = environment.getOrDefault("DB_URL", "");
        if (!url.isBlank()) {
            return new Database(url, needed(environment, "DB_USER"), needed(environment, "DB_PASSWORD"));
        }
        Path secrets = state.resolve("secrets.properties");
        if (!Files.exists(secrets)) {
            throw new IOException(
                    "Set INTEGRITAS_STATE to the folder of infra/run, or DB_URL: " + secrets + " is missing.");
        }
        Properties kept = new Properties();
        try (var reader = Files.newBufferedReader(secrets)) {
            kept.load(reader);
        }
        String port = environment.getOrDefault("INTEGRITAS_DB_PORT", "54331");
        return new Database(
                "jdbc:postgresql://127.0.0.1:" + port + "/integritas",
                "integritas_app",
                Objects.requireNonNull(kept.getProperty("DATABASE_APP"), "DATABASE_APP in " + secrets));
    }

    /** Opens a connection that sees one moment and cannot write. */
    Connection open() throws SQLException {
        Connection connection = DriverManager.getConnection(url, user, password);
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        return connection;
    }

    /** Returns the tenants of the register. */
    static List<Tenant> tenants(Connection connection) throws SQLException {
        List<Tenant> tenants = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("select id, alias from tenant order by alias");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                tenants.add(new Tenant(row.getObject(1, UUID.class), row.getString(2)));
            }
        }
        return tenants;
    }

    /** Lets the connection see the rows of a tenant, until its transaction ends. */
    static void enter(Connection connection, Tenant tenant) throws SQLException {
        try (PreparedStatement set = connection.prepareStatement("select set_config('integritas.tenant', ?, true)")) {
            set.setString(1, tenant.id().toString());
            set.execute();
        }
    }

    private static String needed(Map<String, String> environment, String name) throws IOException {
        String value = environment.get(name);
        if (value == null) {
            throw new IOException("Set " + name + " as well: DB_URL is set, and needs it.");
        }
        return value;
    }

    @Override
    public String toString() {
        return user + " at " + url;
    }
}
