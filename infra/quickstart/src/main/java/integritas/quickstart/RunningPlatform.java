package integritas.quickstart;

import integritas.quickstart.Secrets.Name;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** The platform as it runs: where its parts are reached, how they are stopped one by one, and all of them by closing. */
public final class RunningPlatform implements AutoCloseable {

    private final Run run;
    private final Progress progress;
    private final Thread atExit = new Thread(this::close, "stop the platform");

    private final Postgres postgres;
    private final Keycloak keycloak;
    private final Payara server;
    private final List<Payara> furtherServers = new CopyOnWriteArrayList<>();
    private final Map<String, String> demoPasswords;
    private boolean closed;

    RunningPlatform(Run run, Progress progress) {
        this.run = run;
        this.progress = progress;
        this.postgres = new Postgres(run);
        this.keycloak = new Keycloak(run);
        this.server = new Payara(run, "", run.settings().ports().platform());
        this.demoPasswords =
                run.settings().demo() ? DemoPeople.keptIn(run.state().demoPasswords()) : Map.of();
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    public URI baseUrl() {
        return run.settings().baseUrl();
    }

    public URI keycloakUrl() {
        return run.settings().keycloakUrl();
    }

    public URI issuer() {
        return run.settings().issuer();
    }

    /** Returns the ways into the platform's database. */
    public PlatformDatabase database() {
        return run.logins().platform();
    }

    /** Returns the way into everything of the embedded PostgreSQL. */
    public Login superuser() {
        return run.logins().superuser();
    }

    public String secret(Name name) {
        return run.secrets().get(name);
    }

    /** Returns the passwords of the demo people by their names; nobody where there is no demo. */
    public Map<String, String> demoPasswords() {
        return demoPasswords;
    }

    /** Returns the folder that the server loads plugins from; what is put there is seen within seconds. */
    public Path plugins() {
        return run.state().plugins();
    }

    public Path logs() {
        return run.state().logs();
    }

    /** Returns the folder that mail is kept in; empty if it leaves through an SMTP server of the settings. */
    public Optional<Path> mailbox() {
        return run.settings().mail().isPresent()
                ? Optional.empty()
                : Optional.of(run.mailbox().folder());
    }

    /** Returns the SMTP server of the mailbox. */
    public Service mail() {
        return run.mailbox();
    }

    public Service postgres() {
        return postgres;
    }

    public Service keycloak() {
        return keycloak;
    }

    public Service server() {
        return server;
    }

    /**
     * Starts one more server on the same database, files and plugins, as there are several behind a proxy. People still use
     * the address of {@link #baseUrl()}. It is stopped with the others.
     *
     * @param port where it listens on loopback
     */
    public Service addServer(int port) {
        Payara further = new Payara(run, "-" + (furtherServers.size() + 2), port);
        furtherServers.add(further);
        further.prepare();
        further.start();
        return further;
    }

    /** Returns a part that ended although nobody stopped it. */
    Optional<Service> failed() {
        return List.<Service>of(postgres, keycloak, server).stream()
                .filter(Service::hasFailed)
                .findFirst();
    }

    /** Returns whether the end has begun. */
    boolean isClosing() {
        return run.children().isClosed();
    }

    /** Starts all parts; returns when people can use them. */
    void start() {
        if (run.settings().mail().isEmpty()) {
            run.mailbox().start();
        }
        if (run.settings().needsPostgres()) {
            postgres.prepare();
            postgres.start();
            new PostgresBootstrap(run.settings().repository()).run(superuser(), run.secrets());
            progress.say("PostgreSQL answers on port " + run.settings().ports().database());
        }
        InParallel.run(List.of(this::startKeycloak, this::startServer));
        Map<String, String> facts = Map.of(
                "baseUrl", baseUrl().toString(),
                "issuer", issuer().toString(),
                "demo", Boolean.toString(run.settings().demo()));
        PrivateFile.write(run.state().running(), facts);
    }

    private void startKeycloak() {
        if (!keycloak.isPrepared()) {
            progress.say("Keycloak is unpacked and built, which takes a minute and is done once");
        }
        keycloak.prepare();
        keycloak.start();
        progress.say("Keycloak answers on " + keycloakUrl());
    }

    private void startServer() {
        server.prepare();
        new PluginFolder(run.state().plugins()).bring(run.settings().server().plugins());
        server.start();
        progress.say("The server answers on " + baseUrl());
    }

    /** Stops everything that was started, the database last. */
    @Override
    public void close() {
        run.children().close();
        synchronized (this) {
            if (!closed) {
                closed = true;
                stopAll();
            }
        }
    }

    private void stopAll() {
        progress.say("Stopping");
        PrivateFile.delete(run.state().running());
        try {
            List<Runnable> ends = new ArrayList<>(List.of(server::stop, keycloak::stop));
            furtherServers.forEach(further -> ends.add(further::stop));
            InParallel.run(ends);
        } finally {
            postgres.stop();
            run.mailbox().stop();
            run.children().endTheRest();
            run.state().close();
        }
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException weAreTheHook) {
            // nothing to remove then
        }
        progress.say("Stopped");
    }
}
