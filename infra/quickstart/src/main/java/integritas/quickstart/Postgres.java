package integritas.quickstart;

import integritas.quickstart.Secrets.Name;
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

    private final Settings settings;
    private final StateFolder state;
    private final Secrets secrets;
    private final Children children;
    private final PostgresPrograms programs;
    private final PostmasterFile postmaster;
    private final Slot slot = new Slot();

    Postgres(Settings settings, StateFolder state, Secrets secrets, Children children) {
        this.settings = settings;
        this.state = state;
        this.secrets = secrets;
        this.children = children;
        this.programs = new PostgresPrograms(state);
        this.postmaster = new PostmasterFile(state.database());
    }

    @Override
    public String name() {
        return "postgres";
    }

    /** Unpacks the programs and makes the data folder, where these are missing. */
    void prepare() {
        programs.unpack();
        new PostgresData(state).create(programs, children, secrets);
    }

    @Override
    public void start() {
        ChildProcess server = slot.occupy(() -> {
            postmaster.deleteIfStale();
            return children.start(command());
        });
        Readiness.await(server, state.log(name()), PATIENCE, this::answers);
    }

    /** Returns the way in for the given role. */
    Login login(String database, String user, Name password) {
        String url = "jdbc:postgresql://127.0.0.1:" + settings.ports().database() + "/" + database;
        return new Login(url, user, secrets.get(password));
    }

    Login superuser() {
        return login("postgres", "postgres", Name.POSTGRES_SUPERUSER);
    }

    @Override
    public void stop() {
        ChildProcess server = slot.leave();
        if (server != null && server.isAlive()) {
            var family = server.family();
            programs.stopServer(state.database());
            server.ended(family, Duration.ofSeconds(5));
        }
    }

    /** Ends a server that a killed launcher has left on our data. Returns whether there was one. */
    static boolean stopSurvivor(StateFolder state) {
        boolean found = new PostmasterFile(state.database()).server().isPresent();
        if (found) {
            new PostgresPrograms(state).stopServer(state.database());
        }
        return found;
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
        Path configuration = settings.repository().resolve("infra/postgres");
        return programs.command(
                name(),
                "postgres",
                "-D",
                state.database().toString(),
                "-c",
                "config_file=" + configuration.resolve("postgresql.conf"),
                "-c",
                "hba_file=" + configuration.resolve("pg_hba.conf"),
                "-p",
                Integer.toString(settings.ports().database()));
    }

    /** A server that answers need not be ours: the port may have been taken since we looked. */
    private boolean answers() {
        Login login = superuser();
        try (Connection connection = DriverManager.getConnection(login.url(), login.user(), login.password());
                Statement statement = connection.createStatement();
                ResultSet folder = statement.executeQuery("show data_directory")) {
            return folder.next() && folder.getString(1).equals(state.database().toString());
        } catch (SQLException notYet) {
            return false;
        }
    }
}
