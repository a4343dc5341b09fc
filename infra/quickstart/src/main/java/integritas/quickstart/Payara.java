package integritas.quickstart;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Payara Micro with our web application and its plugins. */
final class Payara implements Service {

    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final Duration ORDERLY_END = Duration.ofSeconds(20);

    private static final List<String> JAVA = List.of(
            "-Xms128m",
            "-Xmx1g",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            // asked for at every token and every document; without it the class path is searched each time
            "-Djakarta.json.provider=org.eclipse.parsson.JsonProviderImpl",
            "-Duser.timezone=UTC");

    private final Run run;
    private final String name;
    private final URI address;
    private final PayaraHome home;
    private final ClassArchive archive;
    private final Slot slot = new Slot();

    /**
     * One server of a run.
     *
     * @param number what its name, its folder and its log end with; empty for the one that each run has
     * @param port where it listens on loopback
     */
    Payara(Run run, String number, int port) {
        this.run = run;
        this.name = "server" + number;
        this.address = URI.create("http://127.0.0.1:" + port);
        this.home = new PayaraHome(run, "payara" + number);
        this.archive = new ClassArchive(home.path(), run.settings().classArchives() && !isDebugged(run.settings()));
    }

    /** Java writes no archive of classes while an agent looks on, and Java 17 crashes where a flight recording meets one. */
    private static boolean isDebugged(Settings settings) {
        return settings.server().javaOptions().stream()
                .anyMatch(option -> option.startsWith("-agent") || option.startsWith("-XX:StartFlightRecording"));
    }

    @Override
    public String name() {
        return name;
    }

    /** Lays it out, if that has not been done. */
    void prepare() {
        home.prepare();
    }

    @Override
    public void start() {
        Path log = run.state().log(name());
        StartLog said = StartLog.atEndOf(log);
        ChildProcess server = slot.occupy(() -> run.children().start(command()));
        URI ready = address.resolve("/health/ready");
        Readiness.await(server, log, PATIENCE, () -> {
            said.requireNoRefusal();
            return Http.answersOk(ready);
        });
        archive.write(server, run.children());
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
        Settings settings = run.settings();
        List<String> java = new ArrayList<>(JAVA);
        java.addAll(archive.options());
        java.addAll(settings.server().javaOptions());
        Path configuration = settings.repository().resolve("infra/payara");
        return home.command(name(), java)
                .with("--nohazelcast")
                .with("--port", Integer.toString(address.getPort()))
                .with("--contextroot", "/")
                .with(
                        "--logproperties",
                        configuration.resolve("logging.properties").toString())
                .with(
                        "--prebootcommandfile",
                        configuration.resolve("pre-boot.asadmin").toString())
                .with("--deploy", settings.server().war().toString())
                .withEnvironment(new ServerEnvironment(run).variables());
    }
}
