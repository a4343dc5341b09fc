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

/** Runs the workloads that are asked for; what {@code infra/bench/run} runs. */
public final class Bench {

    private static final Set<String> ALL = Set.of("W1", "W2", "W5", "W6");
    private static final String PERSON = "unit.kota-contoh";

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
        if (wanted.contains("W1") || wanted.contains("W2")) {
            compare(wanted);
        }
        if (wanted.contains("W6")) {
            try (RunningPlatform platform = Quickstart.start(settings().withClassArchives())) {
                new StartUp(platform, System.out).print();
            }
        }
    }

    private void compare(Set<String> wanted) throws Exception {
        System.out.println("Starting the platform; the first time this prepares for minutes");
        try (RunningPlatform platform = Quickstart.start(settings());
                FloorProcess floor = FloorProcess.beside(platform)) {
            Tokens tokens = new Tokens(platform);
            Side ours = new Side("ours", platform.baseUrl().getPort(), ServerProcess.find());
            try (Wire wire = new Wire(ours.port());
                    Wire other = new Wire(floor.side().port())) {
                String token = whenPeopleAreThere(tokens);
                Worksheets worksheets = new Worksheets(wire, token);
                List<String> ids = worksheets.ready(rounds.threads());
                SavingAnswers saving = new SavingAnswers(ids, tags(worksheets, ids));
                new SameWork(wire, other, token).require(saving, new ReadingScorecards(ids));
                Comparison comparison = new Comparison(ours, floor.side(), rounds, () -> tokens.of(PERSON), System.out);
                if (wanted.contains("W1")) {
                    comparison.print("W1 save an answer", saving);
                }
                if (wanted.contains("W2")) {
                    comparison.print("W2 read a scorecard", new ReadingScorecards(ids));
                }
            }
        }
    }

    /** The server describes the demo people to Keycloak after the start; returns the first token that is given. */
    private static String whenPeopleAreThere(Tokens tokens) throws InterruptedException {
        for (int attempt = 0; attempt < 60; attempt++) {
            try {
                return tokens.of(PERSON);
            } catch (IllegalArgumentException notYet) {
                Thread.sleep(2000);
            }
        }
        return tokens.of(PERSON);
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
