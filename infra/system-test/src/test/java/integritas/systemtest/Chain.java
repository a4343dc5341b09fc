package integritas.systemtest;

import integritas.auditcheck.AuditCheck;
import integritas.quickstart.Login;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

/** One tenant's audit log as somebody with the owner's password reaches it: past the server, and past every grant. */
final class Chain implements AutoCloseable {

    private final Connection connection;

    private Chain(Connection connection) {
        this.connection = connection;
    }

    static Chain of(String tenant) throws SQLException {
        return open(Platform.running().database().owner(), tenant);
    }

    /** As the server itself reaches it, with its role's rights only. */
    static Chain ofTheServer(String tenant) throws SQLException {
        return open(Platform.running().database().app(), tenant);
    }

    private static Chain open(Login login, String tenant) throws SQLException {
        Chain chain = new Chain(DriverManager.getConnection(login.url(), login.user(), login.password()));
        chain.text(
                "select set_config('integritas.tenant', id::text, false) from tenant where alias = '" + tenant + "'");
        return chain;
    }

    void begin() throws SQLException {
        connection.setAutoCommit(false);
    }

    void commit() throws SQLException {
        connection.commit();
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    long number(String sql) throws SQLException {
        return Long.parseLong(text(sql));
    }

    String text(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return String.valueOf(row.getString(1));
        }
    }

    void awaitSealed() throws SQLException {
        for (int tries = 0; number("select count(*) from audit_unsealed") > 0 && tries < 600; tries++) {
            java.util.concurrent.locks.LockSupport.parkNanos(200_000_000);
        }
    }

    /** Runs {@code infra/audit} and returns its exit code and its words. */
    static String check(Path state, String... words) {
        Login login = Platform.running().database().app();
        Map<String, String> environment = Map.of(
                "DB_URL", login.url(),
                "DB_USER", login.user(),
                "DB_PASSWORD", login.password(),
                "INTEGRITAS_STATE", state.toString());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = AuditCheck.run(List.of(words), environment, new PrintStream(out, true, StandardCharsets.UTF_8));
        return code + " " + out.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
