package integritas.quickstart;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** The embedded PostgreSQL: it keeps its data, asks for passwords and writes through to the disk. */
final class Postgres implements Service {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Run run;
    private final PostgresPrograms programs;
    private final PostgresData data;
    private final Slot slot = new Slot();

    Postgres(Run run) {
        this.run = run;
        this.programs = new PostgresPrograms(run.state());
        this.data = new PostgresData(run.state());
    }

    @Override
    public String name() {
        return "postgres";
    }

    /** Unpacks the programs and makes the data folder, where these are missing. */
    void prepare() {
        programs.unpack();
        data.create(programs, run);
    }

    @Override
    public void start() {
        ChildProcess server = slot.occupy(() -> {
            new PostmasterFile(data.folder()).deleteIfStale();
            return run.children().start(command());
        });
        Readiness.await(server, run.state().log(name()), PATIENCE, this::answers);
    }

    @Override
    public void stop() {
        ChildProcess server = slot.leave();
        if (server != null && server.isAlive()) {
            ProcessFamily family = server.family();
            programs.stopServer(data.folder());
            server.awaitEnd(family, Duration.ofSeconds(5));
        }
    }

    @Override
    public void kill() {
        slot.kill();
    }

    @Override
    public boolean isRunning() {
        return slot.isRunning();
    }

    @Override
    public boolean hasFailed() {
        return slot.hasFailed();
    }

    private Command command() {
        Path configuration = run.settings().repository().resolve("infra/postgres");
        return programs.command(
                name(),
                "postgres",
                "-D",
                data.folder().toString(),
                "-c",
                "config_file=" + configuration.resolve("postgresql.conf"),
                "-c",
                "hba_file=" + configuration.resolve("pg_hba.conf"),
                "-p",
                Integer.toString(run.settings().ports().database()));
    }

    /** A server that answers need not be ours: the port may have been taken since we looked. */
    private boolean answers() {
        Login login = run.logins().superuser();
        try (Connection connection = DriverManager.getConnection(login.url(), login.user(), login.password());
                Statement statement = connection.createStatement();
                ResultSet folder = statement.executeQuery("show data_directory")) {
            return folder.next() && folder.getString(1).equals(data.folder().toString());
        } catch (SQLException notYet) {
            return false;
        }
    }
}
