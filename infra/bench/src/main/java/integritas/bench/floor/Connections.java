package integritas.bench.floor;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** A fixed number of connections to the database, and transactions on them that are bound to a tenant. */
final class Connections {

    private static final int COUNT = 8;

    /** What happens within one transaction. */
    interface Work<T> {
        T run(Connection connection) throws Exception;
    }

    private final BlockingQueue<Connection> idle = new ArrayBlockingQueue<>(COUNT);

    private Connections() {}

    static Connections open(String url, String user, String password) throws SQLException {
        Connections all = new Connections();
        for (int i = 0; i < COUNT; i++) {
            Connection connection = DriverManager.getConnection(url + "?stringtype=unspecified", user, password);
            connection.setAutoCommit(false);
            all.idle.add(connection);
        }
        return all;
    }

    <T> T withinTransaction(String tenant, Work<T> work) throws Exception {
        Connection connection = idle.take();
        try {
            bind(connection, tenant);
            T result = work.run(connection);
            connection.commit();
            return result;
        } catch (Exception e) {
            connection.rollback();
            throw e;
        } finally {
            idle.add(connection);
        }
    }

    private static void bind(Connection connection, String tenant) throws SQLException {
        try (PreparedStatement bind = connection.prepareStatement("select set_config('integritas.tenant', ?, true)")) {
            bind.setString(1, tenant);
            bind.executeQuery().close();
        }
    }
}
