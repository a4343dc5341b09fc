package integritas.quickstart;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;

/** PostgreSQL's own programs, unpacked from the jar that Maven brought. */
final class PostgresPrograms {

    private static final String VERSION =
            ResourceBundle.getBundle("integritas.quickstart.versions").getString("postgresql");

    /** The major version whose data we keep; another one's needs a dump and a restore. */
    static final String MAJOR = VERSION.substring(0, VERSION.indexOf('.'));

    private final PreparedFolder folder;

    PostgresPrograms(StateFolder state) {
        folder = new PreparedFolder(state.root().resolve("postgres"), VERSION);
    }

    void unpack() {
        folder.prepare(target -> {
            String system = System.getProperty("os.name");
            String processor = System.getProperty("os.arch");
            try (InputStream packed = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, processor)) {
                Archives.untarXz(packed, target);
            } catch (IllegalStateException none) {
                throw new StartRefusedException(
                        "Set DB_URL and KEYCLOAK_DB_URL to a PostgreSQL of yours: we bring none for " + system + " on "
                                + processor + ".",
                        none);
            }
        });
    }

    Command command(String name, String program, String... arguments) {
        String path = folder.folder().resolve("bin").resolve(program).toString();
        return new Command(name, UserNamespace.around(List.of(path)), Map.of(), folder.folder()).with(arguments);
    }

    /** Ends the server on a data folder without waiting for its clients to leave, as a mere signal would. */
    void stopServer(Path data) {
        Command stop = command("postgres-stop", "pg_ctl", "stop", "-D", data.toString(), "-m", "fast", "-t", "30");
        try {
            new ProcessBuilder(Session.ofItsOwn(stop.words()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
