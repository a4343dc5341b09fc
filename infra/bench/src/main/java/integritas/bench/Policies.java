package integritas.bench;

import integritas.quickstart.Login;
import integritas.quickstart.RunningPlatform;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * T4: what row-level security costs, on one and the same table: the role that it holds for, and one that bypasses it and
 * names the tenant itself. Each transaction binds the tenant first, as the platform does.
 *
 * @param platform which runs
 * @param tenant key of a tenant
 * @param assessments keys of assessments of it
 * @param rounds how long and how often
 * @param out takes the report
 */
record Policies(RunningPlatform platform, UUID tenant, List<UUID> assessments, Rounds rounds, PrintStream out) {

    private static final String BIND = "select set_config('integritas.tenant', ?, true)";
    private static final String READ = """
            select question, value, note, version, changed_at, changed_by from answer
            where assessment_id = ? and tier = 'self'""";
    private static final String WRITE = """
            update answer set version = version + 1
            where assessment_id = ? and tier = 'self' and question = '""" + SavingAnswers.question() + "'";
    private static final String BY_HAND =
            " and tenant_id = nullif(current_setting('integritas.tenant', true), '')::uuid";

    /** Transactions a second, and microseconds of PostgreSQL for each. */
    private record Costs(double perSecond, double cpu) {}

    void print() throws SQLException {
        out.printf("%nT4 row-level security, one connection%n");
        Login app = platform.database().app();
        Login superuser = new Login(
                app.url(), platform.superuser().user(), platform.superuser().password());
        try (Connection walled = open(app);
                Connection free = open(superuser)) {
            compare("read the answers of an assessment", walled, free, READ);
            compare("change one answer", walled, free, WRITE);
        }
    }

    private void compare(String what, Connection walled, Connection free, String sql) throws SQLException {
        List<Costs> policy = new ArrayList<>();
        List<Costs> byHand = new ArrayList<>();
        for (int round = 0; round <= rounds.count(); round++) {
            Costs with = run(walled, sql);
            Costs without = run(free, sql + BY_HAND);
            if (round > 0) { // the first one warms up
                policy.add(with);
                byHand.add(without);
            }
        }
        double[] ratios = new double[policy.size()];
        double[] shares = new double[policy.size()];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = policy.get(i).perSecond() / byHand.get(i).perSecond();
            shares[i] = policy.get(i).cpu() / byHand.get(i).cpu();
        }
        out.println(what);
        line("policy", policy);
        line("by hand", byHand);
        out.println("policy against by hand: tx/s " + Spread.of(ratios).text(3) + "   CPU "
                + Spread.of(shares).text(3));
    }

    private Costs run(Connection connection, String sql) throws SQLException {
        long backend = backend(connection);
        double cpu = Processors.of(backend);
        Duration length = rounds.length();
        long begun = System.nanoTime();
        int count = 0;
        try (PreparedStatement bind = connection.prepareStatement(BIND);
                PreparedStatement statement = connection.prepareStatement(sql)) {
            while (System.nanoTime() - begun < length.toNanos()) {
                bind.setString(1, tenant.toString());
                bind.executeQuery().close();
                statement.setObject(1, assessments.get(count % assessments.size()));
                if (statement.execute()) {
                    try (ResultSet row = statement.getResultSet()) {
                        while (row.next()) {
                            row.getString(2);
                        }
                    }
                } else if (statement.getUpdateCount() != 1) {
                    throw new IllegalStateException("not the row that was meant");
                }
                connection.commit();
                count++;
            }
        }
        return new Costs(count * 1e9 / (System.nanoTime() - begun), (Processors.of(backend) - cpu) * 1e6 / count);
    }

    private static Connection open(Login login) throws SQLException {
        Connection connection = DriverManager.getConnection(login.url(), login.user(), login.password());
        connection.setAutoCommit(false);
        return connection;
    }

    private static long backend(Connection connection) throws SQLException {
        try (PreparedStatement ask = connection.prepareStatement("select pg_backend_pid()");
                ResultSet row = ask.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private void line(String name, List<Costs> costs) {
        out.printf(
                Locale.ROOT,
                "%-8s tx/s %s   PostgreSQL CPU us/tx %s%n",
                name,
                Spread.of(costs, Costs::perSecond).text(0),
                Spread.of(costs, Costs::cpu).text(0));
    }
}
