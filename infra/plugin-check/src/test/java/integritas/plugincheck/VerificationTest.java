package integritas.plugincheck;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import integritas.plugin.testkit.Remark;
import integritas.plugin.testkit.Verification;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a verification says of plugins that keep their promises, and of such that do not. */
class VerificationTest {

    private static final String WALLED = """
            create table note (
                tenant_id uuid not null default nullif(current_setting('integritas.tenant', true), '')::uuid,
                id uuid not null, kind text not null check (kind in ('short', 'long')), primary key (tenant_id, id));
            alter table note enable row level security;
            alter table note force row level security;
            create policy tenant_wall on note
                using (tenant_id = nullif(current_setting('integritas.tenant', true), '')::uuid);
            """;

    private static final String ENTITY = """
            import jakarta.persistence.*;
            @Entity @Table(name = "note", schema = "plugin_sample")
            public class Note {
                @Id private UUID id; private String kind;
                protected Note() {} public Note(UUID id, String kind) { this.id = id; this.kind = kind; }
            }
            """;

    private static final String SOURCE = """
            public final class Source implements EvidenceSource {
                private final PluginHost host;
                public Source(PluginHost host) { this.host = host; }
                public Set<QuestionKey> questions() { return Set.of(new QuestionKey("lke-zi", "A.I.1.ii.c")); }
                long notes() {
                    return host.data().inTransaction(e -> (Long) e.createQuery("select count(n) from Note n").getSingleResult());
                }
                static Optional<Proposal> say(Object what) {
                    return Optional.of(new Proposal(Optional.empty(), Text.of("id", "" + what), java.time.Instant.EPOCH,
                            new Snapshot("a.txt", ("" + what).getBytes())));
                }
                %s
            }
            """;

    private static final String APPLICATION = """
            public final class Application implements PluginApplication {
                private final PluginHost host;
                public Application(PluginHost host) { this.host = host; }
                %s
            }
            """;

    @TempDir
    Path folder;

    @Test
    void findsNothingWrongWithTheTemplates() throws URISyntaxException {
        for (String plugin : new String[] {"integritas/plugins/outreach/Outreach.class", "edition/2026/edition.yaml"}) {
            Verification verification = Verification.of(jarOf(plugin));

            assertThat(verification.remarks()).isEmpty();
            assertThat(ForPeople.of(verification)).endsWith("\nsound\n");
        }
    }

    @Test
    void namesTheMigrationThatFails() throws IOException {
        Path jar = new SampleJar(folder, "store-data")
                .with("db/migration/V1__a.sql", "create table worse (id int); select nonsense;")
                .make();

        assertThat(remarks(jar)).singleElement().satisfies(remark -> {
            assertThat(remark.code()).isEqualTo("migration-failed");
            assertThat(remark.detail()).contains("nonsense");
        });
    }

    @Test
    void namesTheTableThatOtherTenantsCouldReadFrom() throws IOException {
        Path jar = new SampleJar(folder, "store-data")
                .with("db/migration/V1__a.sql", WALLED.replace("force row", "no force row"))
                .make();

        assertThat(remarks(jar)).singleElement().satisfies(remark -> {
            assertThat(remark.code()).isEqualTo("table-without-wall");
            assertThat(remark.detail()).isEqualTo("table note");
        });
    }

    @Test
    void refusesAPluginThatAsksForATenantWhileItStarts() throws IOException {
        Path jar = new SampleJar(folder)
                .withExtension(
                        "Application",
                        APPLICATION.formatted("{ }").replace("this.host = host;", "this.host = host; host.tenant();"))
                .make();

        assertThat(remarks(jar)).singleElement().satisfies(remark -> {
            assertThat(remark.code()).isEqualTo("start-failed");
            assertThat(remark.detail()).contains("tenant()");
        });
    }

    @Test
    void refusesEntitiesThatDoNotFitTheTables() throws IOException {
        Path jar = new SampleJar(folder, "store-data")
                .with("db/migration/V1__a.sql", WALLED)
                .withClass("Note", ENTITY.replace("private String kind;", "private String sort, kind;"))
                .make();

        assertThat(codes(jar)).containsExactly("entities-refused");
    }

    @Test
    void findsASourceThatKeepsOneTenantsAnswerForAnother() throws IOException {
        Path jar = source("""
                private final Map<Integer, Long> kept = new HashMap<>();
                public Optional<Proposal> propose(Inquiry inquiry) {
                    return say(kept.computeIfAbsent(inquiry.period(), any -> notes()));
                }""");

        assertThat(codes(jar)).containsExactly("tenants-mixed");
    }

    @Test
    void findsASourceThatWritesAndSaysSomethingElseEachTime() throws IOException {
        Path jar = source("""
                public Optional<Proposal> propose(Inquiry inquiry) {
                    host.data().inTransaction(e -> { e.persist(new Note(UUID.randomUUID(), "long")); return 1; });
                    return say(host.clock().instant());
                }""");

        assertThat(codes(jar)).contains("proposal-changes", "source-writes");
    }

    @Test
    void findsEverythingThatACarelessApplicationDoes() throws IOException {
        Path jar = new SampleJar(folder)
                .withExtension("Application", APPLICATION.formatted("""
                        private final Optional<Object> root = Optional.of(new Object());
                        @Override public Optional<Object> api() { return root; }
                        @Override public Optional<Object> pages() { throw new IllegalStateException("no page today"); }
                        @Override public Optional<Object> publicPages() { return Optional.of(new Object()); }
                        @Override public List<Job> jobs() {
                            return List.of(
                                    new Job("writes", java.time.Duration.ofDays(1), run -> host.letters()),
                                    new Job("throws", java.time.Duration.ofDays(1), run -> { throw new IllegalStateException("not today"); }));
                        }"""))
                .make();

        assertThat(remarks(jar))
                .extracting(remark -> remark.code() + " " + remark.detail())
                .containsExactlyInAnyOrder(
                        "permission-missing jobs: run-jobs",
                        "permission-missing publicPages(): public-pages",
                        "root-shared sample.Application.api()",
                        "root-failed sample.Application.pages() threw java.lang.IllegalStateException: no page today",
                        "permission-missing job writes: plugin.yaml does not ask for the permission send-letters",
                        "job-failed job throws threw java.lang.IllegalStateException: not today");
    }

    @Test
    void doesNotWaitForEverForAJob() throws IOException {
        Path jar = new SampleJar(folder, "run-jobs")
                .withExtension("Application", APPLICATION.formatted("""
                        @Override public List<Job> jobs() {
                            return List.of(new Job("waits", java.time.Duration.ofDays(1), run -> {
                                try { Thread.sleep(600_000); } catch (InterruptedException e) { }
                            }));
                        }"""))
                .make();

        assertThat(codes(jar)).contains("hangs");
    }

    @Test
    void findsEditionsThatAreOthersEachTime() throws IOException {
        Path jar = new SampleJar(folder).withExtension("Provider", """
                        public final class Provider implements RubricProvider {
                            public List<Rubric> rubrics() {
                                Text title = Text.of("id", "" + System.nanoTime());
                                return List.of(new Rubric("odd", "1", title, "-", List.of(), List.of(), List.of()));
                            }
                        }""").make();

        assertThat(codes(jar)).containsExactly("rubric-changes");
    }

    @Test
    void warnsOfAPluginWhoseThreadGoesOnAndNamesTheThread() throws IOException {
        Path jar = new SampleJar(folder)
                .withExtension("Application", APPLICATION.formatted("""
                        {
                            Thread ticking = new Thread(() -> {
                                try { Thread.sleep(60_000); } catch (InterruptedException e) { }
                            }, "ticking");
                            ticking.setDaemon(true);
                            ticking.start();
                        }"""))
                .make();

        Verification verification = Verification.of(jar);

        assertThat(verification.isSound()).isTrue();
        assertThat(verification.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.code()).isEqualTo("classes-stay");
            assertThat(remark.detail()).contains("thread ticking");
        });
    }

    @Test
    void saysOfATableThatNothingCouldBeTriedThere() throws IOException {
        Path jar = new SampleJar(folder, "store-data")
                .with("db/migration/V1__a.sql", WALLED.replace("kind in ('short', 'long')", "kind ~ '^x{9}$'"))
                .make();

        Verification verification = Verification.of(jar);

        assertThat(codes(verification)).containsExactly("rows-not-made");
        assertThat(ForMachines.of(verification)).contains("\"sound\" : true", "\"weight\" : \"note\"");
    }

    @Test
    void tellsMachinesTheCodeAndPeopleWhatToDo() throws IOException {
        Verification verification = Verification.of(Files.writeString(folder.resolve("a.jar"), "no jar"));

        JsonNode report = new ObjectMapper().readTree(ForMachines.of(verification));

        assertThat(report.get("sound").asBoolean()).isFalse();
        assertThat(report.get("findings").get(0).get("code").asText()).isEqualTo("not-a-jar");
        assertThat(ForPeople.of(verification)).contains("refused not-a-jar", "→ Hand over the jar");
    }

    @Test
    void everyCodeComesWithASentenceThatSaysWhatToDo() throws IOException {
        Set<String> codes = new TreeSet<>();
        Pattern named = Pattern.compile(
                "(?:new Finding|new StartRefusedException|\\.refuse|\\.warn|\\.note)\\(\\s*\"([a-z-]+)\"");
        for (String module : new String[] {"plugin-inspection", "plugin-testkit", "host-services"}) {
            try (Stream<Path> files = Files.walk(Path.of("../../platform-core", module, "src/main/java"))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Matcher matcher = named.matcher(Files.readString(file));
                    while (matcher.find()) {
                        codes.add(matcher.group(1));
                    }
                }
            }
        }

        assertThat(codes).hasSizeGreaterThan(25);
        assertThat(codes)
                .allSatisfy(code -> assertThat(new Remark(code, Remark.Weight.NOTE, "").advice())
                        .as(code)
                        .endsWith("."));
    }

    private Path source(String body) throws IOException {
        return new SampleJar(folder, "store-data", "propose-answers")
                .with("db/migration/V1__a.sql", WALLED)
                .withClass("Note", ENTITY)
                .withExtension("Source", SOURCE.formatted(body))
                .make();
    }

    private static List<Remark> remarks(Path jar) {
        return Verification.of(jar).remarks();
    }

    private static List<String> codes(Path jar) {
        return codes(Verification.of(jar));
    }

    private static List<String> codes(Verification verification) {
        return verification.remarks().stream().map(Remark::code).toList();
    }

    private static Path jarOf(String resource) throws URISyntaxException {
        String address =
                VerificationTest.class.getClassLoader().getResource(resource).toString();
        return Path.of(new java.net.URI(address.replaceAll("^jar:|!.*$", "")));
    }
}
