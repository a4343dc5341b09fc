package integritas.bench;

import integritas.quickstart.Quickstart;
import integritas.quickstart.RunningPlatform;
import integritas.quickstart.ServerSettings;
import integritas.quickstart.Settings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Runs the workloads that are asked for; what {@code infra/bench/run} runs. */
public final class Bench {

    private static final Set<String> ALL =
            Set.of("W1", "W2", "W5", "W6", "W7", "P1", "P2", "W8", "T1", "T2", "T3", "T4");
    private static final Set<String> OF_THE_RUNNING = Set.of("W1", "W2", "W8", "T1", "T2", "T3", "T4");
    private static final String PERSON = "unit.kota-contoh";
    private static final String CENTRAL = "admin.pusat";
    private static final String TENANT = "kota-contoh";

    private final Rounds rounds = Rounds.of(System.getenv());
    private final Path repository = Path.of(System.getProperty("integritas.repository", ""));

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        Set<String> wanted = new TreeSet<>(arguments.length == 0 ? ALL : Arrays.asList(arguments));
        if (!ALL.containsAll(wanted)) {
            System.err.println("Choose among " + new TreeSet<>(ALL) + ", or see --help.");
            System.exit(2);
        }
        new Bench().run(wanted);
        System.exit(0);
    }

    private void run(Set<String> wanted) throws Exception {
        if (wanted.contains("W5")) {
            new Scoring(rounds, System.out).print();
        }
        if (wanted.contains("W7")) {
            new Calling(rounds, template(), System.out).print();
        }
        if (wanted.contains("P1") || wanted.contains("P2")) {
            withPlugins(wanted);
        }
        if (wanted.stream().anyMatch(OF_THE_RUNNING::contains)) {
            measure(wanted);
        }
        if (wanted.contains("W6")) {
            try (RunningPlatform platform = Quickstart.start(settings().withClassArchives())) {
                new StartUp(platform, System.out).print();
            }
        }
    }

    /** Copies of the template run whatever their jars, as a developer's plugin does. */
    private void withPlugins(Set<String> wanted) throws Exception {
        PluginCopies copies = new PluginCopies(template());
        List<String> options = new ArrayList<>(settings().server().javaOptions());
        options.add("-Dintegritas.plugins.approved=zi-lke," + String.join(",", copies.ids()));
        Settings settings = settings();
        try (RunningPlatform platform =
                Quickstart.start(settings.withServer(settings.server().withJavaOptions(options)))) {
            if (wanted.contains("P2")) {
                Tokens tokens = new Tokens(platform);
                whenPeopleAreThere(tokens);
                new Reloading(platform, copies, tokens, System.out).print();
            }
            if (wanted.contains("P1")) {
                new PluginStarts(platform, copies, rounds, System.out).print();
            }
        }
    }

    private Path template() {
        return repository.resolve("plugins/template/target/outreach.jar").toAbsolutePath();
    }

    private void measure(Set<String> wanted) throws Exception {
        System.out.println("Starting the platform; the first time this prepares for minutes");
        try (RunningPlatform platform = Quickstart.start(settings());
                FloorProcess floor = FloorProcess.beside(platform);
                Rows rows = new Rows(platform)) {
            Tokens tokens = new Tokens(platform);
            Side ours = new Side("ours", platform.baseUrl().getPort(), Processors.server());
            Comparison comparison = new Comparison(ours, floor.side(), rounds, () -> tokens.of(PERSON), System.out);
            whenPeopleAreThere(tokens);
            rows.removeTenants();
            withWorksheets(wanted, platform, comparison, rows);
            if (wanted.contains("T3")) {
                comparison.print("T3 who is it, and what may he", new Asking("me"));
                new RoundTrips(platform, ours, rounds, System.out).print(new Asking("me"), tokens.of(PERSON));
            }
            if (wanted.contains("T2")) {
                new ReadingRegister(rows, ours, rounds, () -> tokens.of(CENTRAL), System.out).print();
            }
            if (wanted.contains("T1")) {
                new MakingTenants(platform, ours, () -> tokens.of(CENTRAL), System.out).print();
                rows.removeTenants();
            }
        }
    }

    private void withWorksheets(Set<String> wanted, RunningPlatform platform, Comparison comparison, Rows rows)
            throws Exception {
        try (Wire wire = new Wire(comparison.ours().port());
                Wire other = new Wire(comparison.floor().port())) {
            String token = comparison.token().get();
            Worksheets worksheets = new Worksheets(wire, token);
            List<String> ids = worksheets.ready(rounds.threads());
            SavingAnswers saving = new SavingAnswers(ids, tags(worksheets, ids));
            ReadingScorecards reading = new ReadingScorecards(ids);
            new SameWork(wire, other, token).require(saving, reading);
            if (wanted.contains("W1")) {
                comparison.print("W1 save an answer", saving);
            }
            if (wanted.contains("W2")) {
                comparison.print("W2 read a scorecard", reading);
            }
            if (wanted.contains("W8")) {
                new Growth(rows, comparison, System.out).print(saving, reading);
            }
            if (wanted.contains("T4")) {
                List<UUID> keys = ids.stream().map(UUID::fromString).toList();
                new Policies(platform, rows.tenant(TENANT), keys, rounds, System.out).print();
            }
        }
    }

    /** The server describes the demo people to Keycloak after the start; waits for the first token that is given. */
    private static void whenPeopleAreThere(Tokens tokens) throws InterruptedException {
        for (int attempt = 0; attempt < 60; attempt++) {
            try {
                tokens.of(PERSON);
                return;
            } catch (IllegalArgumentException notYet) {
                Thread.sleep(2000);
            }
        }
        throw new IllegalStateException("the demo people did not come");
    }

    private static List<String> tags(Worksheets worksheets, List<String> ids) throws Exception {
        List<String> tags = new ArrayList<>();
        for (String id : ids) {
            tags.add(worksheets.entityTag(id, SavingAnswers.question()));
        }
        return tags;
    }

    /** The demo on free ports, with the compilers that production has. */
    private Settings settings() {
        List<String> options = new ArrayList<>(List.of("-Xmx1g"));
        String more = System.getenv().getOrDefault("BENCH_SERVER_OPTIONS", "");
        if (!more.isBlank()) {
            options.addAll(List.of(more.trim().split("\\s+")));
        }
        return Settings.forTest(repository, repository.resolve("infra/bench/target/bench-state"))
                .withServer(ServerSettings.built(repository).withJavaOptions(options));
    }
}
