package integritas.quickstart;

import integritas.quickstart.Secrets.Name;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder with the embedded PostgreSQL's data. */
final class PostgresData {

    private final StateFolder state;

    PostgresData(StateFolder state) {
        this.state = state;
    }

    Path folder() {
        return state.database();
    }

    boolean exists() {
        return Files.exists(versionFile());
    }

    /**
     * Refuses data that we cannot serve.
     *
     * @throws StartRefusedException if they were written by another major version, or their passwords are gone
     */
    void check() {
        if (exists() && !version().equals(PostgresPrograms.MAJOR)) {
            throw new StartRefusedException("Move the data in " + state.database() + " from PostgreSQL " + version()
                    + " to " + PostgresPrograms.MAJOR
                    + " by dump and restore, or set INTEGRITAS_STATE to a new folder.");
        }
        if (exists() && !Files.exists(state.secrets())) {
            throw new StartRefusedException(
                    "Put " + state.secrets()
                            + " back, without which nobody can open the database beside it, or set INTEGRITAS_STATE to a new folder.");
        }
    }

    /** Makes the folder if there is none. */
    void create(PostgresPrograms programs, Run run) {
        if (exists()) {
            return;
        }
        // made beside and moved, so that a making that was broken off is not taken for a database
        Path fresh = state.root().resolve("database.new");
        Path passwordFile = state.root().resolve("database.password");
        FileTree.delete(fresh);
        PrivateFile.write(passwordFile, run.secrets().get(Name.POSTGRES_SUPERUSER));
        run.children()
                .run(programs.command(
                        "postgres-init",
                        "initdb",
                        "--pgdata=" + fresh,
                        "--username=postgres",
                        "--auth=scram-sha-256",
                        "--pwfile=" + passwordFile,
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--data-checksums",
                        "--no-instructions"));
        PrivateFile.delete(passwordFile);
        try {
            Files.move(fresh, state.database());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String version() {
        try {
            return Files.readString(versionFile()).trim();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path versionFile() {
        return state.database().resolve("PG_VERSION");
    }
}
