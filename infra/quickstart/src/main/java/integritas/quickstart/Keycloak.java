package integritas.quickstart;

import integritas.quickstart.Secrets.Name;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Keycloak with our realm. */
final class Keycloak implements Service {

    static final String ADMIN = "admin";

    private static final Duration PATIENCE = Duration.ofMinutes(8);
    private static final Duration ORDERLY_END = Duration.ofSeconds(40);

    private final Settings settings;
    private final StateFolder state;
    private final Secrets secrets;
    private final Children children;
    private final KeycloakHome home;
    private final ClassArchive archive;
    private final Slot slot = new Slot();

    Keycloak(Settings settings, StateFolder state, Secrets secrets, Children children) {
        this.settings = settings;
        this.state = state;
        this.secrets = secrets;
        this.children = children;
        this.home = new KeycloakHome(settings, state, children);
        this.archive = new ClassArchive(home.path(), settings.classArchives());
    }

    @Override
    public String name() {
        return "keycloak";
    }

    void prepare() {
        home.prepare();
    }

    boolean isPrepared() {
        return home.isReady();
    }

    boolean stopsSlowly() {
        return archive.isDue();
    }

    /** Starts it on the given database. */
    void start(Login database) {
        RealmImport realm = RealmImport.of(settings, secrets);
        try {
            Files.createDirectories(home.path().resolve("data/import"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        PrivateFile.write(home.importFile(), realm.json());
        ChildProcess server = slot.occupy(() -> children.start(command(database)));
        URI discovery = URI.create(settings.issuer() + "/.well-known/openid-configuration");
        Readiness.await(server, state.log(name()), PATIENCE, () -> Http.answersOk(discovery));
        bringClientsInLine(realm);
    }

    @Override
    public void stop() {
        if (slot.stop(ORDERLY_END)) {
            archive.adopt();
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
}
