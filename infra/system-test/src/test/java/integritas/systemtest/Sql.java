package integritas.systemtest;

import integritas.quickstart.Login;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The database behind the platform, by one of its doors.
 *
 * @param login which
 */
record Sql(Login login) {

    static Sql owner() {
        return new Sql(Platform.running().database().owner());
    }

    static Sql national() {
        return new Sql(Platform.running().database().national());
    }

    void run(String... statements) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String sql : statements) {
                statement.execute(sql);
            }
            connection.commit();
        }
    }

    /** Returns the first column. */
    List<String> column(String sql) throws SQLException {
        return columnAs("", sql);
    }

    /** Returns the first column, as the tenant with this key may see it. */
    List<String> columnAs(String tenant, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("select set_config('integritas.tenant', '" + tenant + "', false)");
            try (ResultSet rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
            }
        }
        return values;
    }

    /** Returns the one number that a query gives when asked as each tenant in turn, added up. */
    double sumOverTenants(String sql) throws SQLException {
        double sum = 0;
        for (String tenant : column("select id from tenant where state <> 'closed'")) {
            sum += Double.parseDouble(columnAs(tenant, sql).get(0));
        }
        return sum;
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(login.url(), login.user(), login.password());
    }
}
