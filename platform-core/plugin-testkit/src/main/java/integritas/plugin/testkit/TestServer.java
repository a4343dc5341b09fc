package integritas.plugin.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * The PostgreSQL of this JVM, started when somebody first asks for it and stopped when the JVM ends. Worlds share it, each
 * with a database of its own.
 */
final class TestServer {

    static final String OWNER = "postgres";
    static final String APP = "app";

    private static final AtomicInteger MADE = new AtomicInteger();

    private static final class Started {
        static final EmbeddedPostgres POSTGRES = start();
    }

    private TestServer() {}

    /** Makes an empty database, and returns its name. */
    static String make() {
        return make("");
    }

    /** Makes a database like this one, to which nobody may be connected, and returns its name. */
    static String copy(String template) {
        return make(" template " + template);
    }

    private static String make(String how) {
        String name = "world_" + MADE.incrementAndGet();
        run("create database " + name + how);
        return name;
    }

    static void drop(String database) {
        run("drop database " + database + " with (force)");
    }

    static String url(String database) {
        return Started.POSTGRES.getJdbcUrl(OWNER, database);
    }

    static DataSource door(String user, String database) {
        return Started.POSTGRES.getDatabase(user, database);
    }

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres postgres =
                    EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
            run(postgres, "create role " + APP + " login nosuperuser nobypassrls");
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(String sql) {
        run(Started.POSTGRES, sql);
    }

    private static void run(EmbeddedPostgres postgres, String sql) {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("the test's own PostgreSQL refuses: " + sql, e);
        }
    }
}
