package integritas.quickstart;

import integritas.quickstart.Secrets.Name;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Keycloak with our realm. */
final class Keycloak implements Service {

    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final Duration ORDERLY_END = Duration.ofSeconds(20);

    /** The built-in choices are for many cores and long lives. */
    private static final List<String> QUICK_TO_START =
            List.of("-XX:-UseG1GC", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private final Run run;
    private final KeycloakHome home;
    private final ClassArchive archive;
    private final Slot slot = new Slot();

    Keycloak(Run run) {
        this.run = run;
        this.home = new KeycloakHome(run);
        this.archive = new ClassArchive(home.path(), run.settings().classArchives());
    }

    @Override
    public String name() {
        return "keycloak";
    }

    /** Unpacks and builds it, if that has not been done. */
    void prepare() {
        home.prepare();
    }

    boolean isPrepared() {
        return home.isReady();
    }

    @Override
    public void start() {
        RealmImport realm = RealmImport.of(run.settings(), run.secrets(), run.mail());
        ChildProcess server = slot.occupy(() -> {
            PrivateFile.write(home.importFile(), realm.json());
            return run.children().start(command());
        });
        URI discovery = URI.create(run.settings().issuer() + "/.well-known/openid-configuration");
        Readiness.await(server, run.state().log(name()), PATIENCE, () -> Http.answersOk(discovery));
        archive.write(server, run.children());
        new RealmUpdate(run).apply(realm);
    }

    @Override
    public void stop() {
        slot.stop(ORDERLY_END);
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
        return home.script(name())
                .with(
                        "start",
                        "--optimized",
                        "--import-realm",
                        "--http-enabled=true",
                        "--http-host=127.0.0.1",
                        "--http-port=" + run.settings().ports().keycloak(),
                        "--hostname=" + run.settings().keycloakUrl(),
                        "--cache=local")
                .withEnvironment(environment());
    }

    private Map<String, String> environment() {
        Login database = run.logins().keycloak();
        List<String> java = new ArrayList<>(QUICK_TO_START);
        java.addAll(archive.options());
        return Map.of(
                "JAVA_OPTS_KC_HEAP",
                "-Xms64m -Xmx384m",
                "JAVA_OPTS_APPEND",
                String.join(" ", java),
                "KC_DB_URL",
                database.url(),
                "KC_DB_USERNAME",
                database.user(),
                "KC_DB_PASSWORD",
                database.password(),
                "KC_DB_POOL_INITIAL_SIZE",
                "2",
                "KC_DB_POOL_MIN_SIZE",
                "2",
                "KC_DB_POOL_MAX_SIZE",
                "20",
                "KC_BOOTSTRAP_ADMIN_USERNAME",
                RealmUpdate.ADMIN,
                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                run.secrets().get(Name.KEYCLOAK_ADMIN));
    }
}
