package integritas.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Plugins that mean harm, or are written badly: each says what it is in the administration, and the platform goes on. */
class HostilePluginIT {

    private static final String APPLICATION = """
            package sample;
            import integritas.plugin.api.*;
            import jakarta.persistence.*;
            import jakarta.ws.rs.*;
            import java.util.*;
            public final class %1$s implements PluginApplication {
                private final PluginHost host;
                public %1$s(PluginHost host) { this.host = host; }
                @Override public Optional<Object> api() { return Optional.of(new Root(host)); }
                %2$s
                public static final class Root {
                    private static final List<Object> KEPT = new ArrayList<>();
                    private final PluginHost host;
                    Root(PluginHost host) { this.host = host; }
                    %3$s
                }
            }
            """;

    private static final String TABLE = """
            create table thing (
                tenant_id uuid not null default nullif(current_setting('integritas.tenant', true), '')::uuid,
                id uuid not null, primary key (tenant_id, id));
            alter table thing enable row level security;
            alter table thing force row level security;
            create policy tenant_wall on thing
                using (tenant_id = nullif(current_setting('integritas.tenant', true), '')::uuid);
            """;

    private static final String THING = """
            package sample;
            import jakarta.persistence.*;
            import java.util.UUID;
            @Entity @Table(name = "thing", schema = "plugin_%s")
            public class Thing {
                @Id private UUID id;
                protected Thing() {}
                public Thing(UUID id) { this.id = id; }
            }
            """;

    /** More than the pool has connections, many times over. */
    private static final int OFTEN = 60;

    @AfterEach
    void thePlatformGoesOn() {
        for (int i = 0; i < 20; i++) {
            assertThat(Api.as(Demo.UNIT).get("assessments").status()).isEqualTo(200);
        }
        new Plugin("zi-lke").await("running");
    }

    @Test
    void connectionsAndTransactionsThatAPluginKeepsAreTakenBack() throws Exception {
        storing("keeper", "Keeper", """
                @GET @Path("connection") public String connection() {
                    return host.data().inTransaction(entities -> { KEPT.add(entities.unwrap(java.sql.Connection.class)); return "kept"; });
                }
                @GET @Path("entities") public String entities() {
                    return host.data().inTransaction(entities -> { KEPT.add(entities); return "kept"; });
                }
                @GET @Path("again") public String again() {
                    EntityManager kept = (EntityManager) KEPT.get(KEPT.size() - 1);
                    try { return "got " + kept.createNativeQuery("select 1").getSingleResult(); } catch (IllegalStateException e) { return "closed"; }
                }
                @GET @Path("begin") public String begin() {
                    return host.data().inTransaction(entities -> {
                        try { entities.getTransaction().begin(); return "begun"; } catch (IllegalStateException e) { return "refused"; }
                    });
                }
                @GET @Path("close") public String close() {
                    return host.data().inTransaction(entities -> { try { entities.unwrap(java.sql.Connection.class).close(); } catch (java.sql.SQLException e) { throw new IllegalStateException(e); } return "closed"; });
                }
                """);
        Api unit = Api.as(Demo.UNIT);

        for (int i = 0; i < OFTEN; i++) {
            assertThat(unit.get("plugins/keeper/connection").response().body()).isEqualTo("kept");
            assertThat(unit.get("plugins/keeper/entities").response().body()).isEqualTo("kept");
        }

        assertThat(unit.get("plugins/keeper/again").response().body()).isEqualTo("closed");
        assertThat(unit.get("plugins/keeper/begin").response().body()).isEqualTo("refused");
        for (int i = 0; i < 5; i++) {
            unit.get("plugins/keeper/close");
        }
        String answered = Sql.owner().column("select clock_timestamp()::text").get(0);
        Patience.until(
                "no transaction is open since then",
                () -> Sql.owner()
                        .column("select pid::text from pg_stat_activity where state = 'idle in transaction'"
                                + " and application_name = 'integritas' and state_change < '" + answered + "'")
                        .isEmpty());
    }

    @Test
    void whatAnErrorEndsIsUndoneAndHeldAgainstThePlugin() {
        storing("errs", "Errs", """
                private void deep() { host.data().inTransaction(entities -> { deep(); return 1; }); }
                private void throwing(Error error) { host.data().inTransaction(entities -> { entities.persist(new Thing(UUID.randomUUID())); entities.flush(); throw error; }); }
                @GET @Path("deep") public String recurse() { deep(); return "?"; }
                @GET @Path("stack") public String stack() { throwing(new StackOverflowError("thrown")); return "?"; }
                @GET @Path("memory") public String memory() { throwing(new OutOfMemoryError("thrown")); return "?"; }
                @GET @Path("rows") public String rows() { return host.data().inTransaction(entities -> entities.createQuery("select count(t) from Thing t", Long.class).getSingleResult().toString()); }
                @GET @Path("assert") public String wrong() { throwing(new AssertionError("thrown")); return "?"; }
                """);

        for (String path : new String[] {"deep", "stack", "memory", "assert"}) {
            assertThat(Api.as(Demo.UNIT).get("plugins/errs/" + path).problem())
                    .as(path)
                    .isEqualTo("500 internal-error");
        }

        assertThat(Api.as(Demo.UNIT).get("plugins/errs/rows").response().body()).isEqualTo("0");
        for (int i = 0; i < 8; i++) {
            Api.as(Demo.UNIT).get("plugins/errs/stack");
        }
        assertThat(Api.as(Demo.UNIT).get("plugins/errs/stack").problem()).isEqualTo("503 plugin-paused");
    }

    @Test
    void anErrorWhileItStartsIsSaidAndStopsNothingElse() {
        PluginJar.named("overflows")
                .withExtension(
                        "Overflows",
                        APPLICATION.formatted(
                                "Overflows",
                                "@Override public List<NavigationEntry> navigation() { return navigation(); }",
                                ""))
                .drop();
        PluginJar.named("nullary")
                .withExtension(
                        "Nullary",
                        APPLICATION.formatted("Nullary", "@Override public List<Job> jobs() { return null; }", ""))
                .drop();

        assertThat(failure("overflows")).contains("start-failed").contains("StackOverflowError");
        assertThat(failure("nullary")).contains("start-failed");
        running(PluginJar.named("later"), "later");
    }

    @Test
    void oneThatHangsWhileItIsMadeIsGivenUpWithTheLineItHangsAt() {
        PluginJar.named("hangs").withExtension("Hangs", """
                        package sample;
                        import integritas.plugin.api.*;
                        public final class Hangs implements PluginApplication {
                            public Hangs() { hang(1); }
                            private void hang(int turns) {
                                for (;;) { try { Thread.sleep(60_000); } catch (InterruptedException deaf) { turns++; } }
                            }
                        }
                        """).drop();
        PluginJar.named("later-than-hangs").drop();
        String sha256 = new Plugin("hangs").await("waiting").get("sha256").asText();

        CompletableFuture<Reply> approval = CompletableFuture.supplyAsync(() -> new Plugin("hangs").approve(sha256));

        assertThat(approval.join().json().get("state").asText()).isEqualTo("failed");
        assertThat(new Plugin("hangs").await("failed").get("findings").toString())
                .contains("too-slow", "sample.Hangs.hang(Hangs.java:6)");
        Plugin later = new Plugin("later-than-hangs");
        later.approve();
        later.await("running");
        // or every later start of the server would wait for it
        assertThat(new Plugin("hangs").suspend().json().get("state").asText()).isEqualTo("suspended");
    }

    @Test
    void oneThatHangsAtItsTablesHoldsNeitherInterruptionsNorSuspensionsOfOthersNorItsOwn() throws SQLException {
        running(PluginJar.named("calm").withExtension("Calm", APPLICATION.formatted("Calm", "", """
                                @GET @Path("here") public String here() { return "here"; }
                                @GET @Path("slow") public String slow() throws Exception { Thread.sleep(3_600_000); return "?"; }
                                """)), "calm");
        assertThat(Api.as(Demo.UNIT).get("plugins/calm/here").response().body()).isEqualTo("here");
        PluginJar.named("held", "store-data")
                .with("db/migration/V1__thing.sql", "select pg_advisory_xact_lock(4711);\n" + TABLE)
                .withClass("Thing", THING.formatted("held"))
                .withExtension("Held", APPLICATION.formatted("Held", "", ""))
                .drop();
        Plugin held = new Plugin("held");
        String sha256 = held.await("waiting").get("sha256").asText();
        CompletableFuture<Reply> approval;

        try (Connection keeper = Sql.owner().connect();
                Statement lock = keeper.createStatement()) {
            lock.execute("select pg_advisory_lock(4711)");
            approval = CompletableFuture.supplyAsync(() -> held.approve(sha256));
            awaitSomebodyAtTheLock();

            assertThat(Api.as(Demo.UNIT).get("plugins/calm/slow").problem()).isEqualTo("500 internal-error");
            assertThat(new Plugin("calm").suspend().json().get("state").asText())
                    .isEqualTo("suspended");
            assertThat(Api.as(Demo.UNIT).get("plugins/calm/here").status()).isEqualTo(404);
            assertThat(held.suspend().json().get("state").asText()).isEqualTo("suspended");
            assertThat(approval).as("the start that hangs").isNotDone();
        }

        assertThat(approval.join().json().get("state").asText()).isEqualTo("suspended");
        held.await("suspended");
        new Plugin("calm").await("suspended");
    }

    private static void awaitSomebodyAtTheLock() throws SQLException {
        Instant end = Instant.now().plus(Duration.ofMinutes(2));
        while (Sql.owner()
                .column("select pid::text from pg_locks where locktype = 'advisory' and objid = 4711 and not granted")
                .isEmpty()) {
            assertThat(Instant.now()).as("nobody is at the tables").isBefore(end);
            LockSupport.parkNanos(200_000_000);
        }
    }

    @Test
    void aJobThatFailsIsTriedAgainAndShownAndTheOthersGoOn() throws SQLException {
        running(
                PluginJar.named("flaky", "run-jobs").withExtension("Flaky", APPLICATION.formatted("Flaky", """
                                @Override public List<Job> jobs() {
                                    return List.of(
                                        new Job("fails", java.time.Duration.ofMinutes(1), run -> { if (Root.KEPT.isEmpty()) throw new IllegalStateException("broken on purpose"); host.audit().read("healed.run", host.tenant().id()); }),
                                        new Job("goes", java.time.Duration.ofMinutes(1), run -> host.audit().read("other.run", host.tenant().id())));
                                }
                                """, """
                                @POST @Path("heal") public void heal() { KEPT.add("healed"); }
                                """)),
                "flaky");
        Plugin flaky = new Plugin("flaky");

        JsonNode failing = runUntil(
                        flaky,
                        plugin -> plugin.at("/health/failingJobs/0/times").asInt() >= 1)
                .at("/health/failingJobs/0");
        assertThat(failing.get("tenant").asText() + " " + failing.get("job").asText())
                .isEqualTo("kota-contoh fails");
        runUntil(flaky, plugin -> plugin.at("/health/failingJobs/0/times").asInt() >= 2);
        runUntil(flaky, plugin -> runs("other.run") > 0);
        try (Browser browser = Browser.as(Demo.CENTRAL)) {
            browser.go("/app/central/plugins/flaky");
            browser.awaitText("main", "kota-contoh, fails: gagal");
            browser.requireAccessible("a plugin with a failing job");
        }

        Api.as(Demo.UNIT).post("plugins/flaky/heal", "{}");
        runUntil(flaky, plugin -> plugin.at("/health/failingJobs").isEmpty() && runs("healed.run") > 0);
    }

    /** Has the jobs of a plugin run again and again, with pauses, until the platform says this of it. */
    private static JsonNode runUntil(Plugin plugin, Predicate<JsonNode> said) throws SQLException {
        Instant end = Instant.now().plus(Duration.ofMinutes(4));
        Instant due = Instant.now();
        JsonNode now = plugin.await("running");
        while (!said.test(now)) {
            assertThat(Instant.now()).as(now.toString()).isBefore(end);
            if (Instant.now().isAfter(due)) {
                Sql.owner()
                        .run("update scheduled_tasks set execution_time = now() where task_name = 'plugin.job'"
                                + " and not picked and split_part(task_instance, '/', 2) = '" + plugin.id() + "'");
                due = Instant.now().plusSeconds(10);
            }
            LockSupport.parkNanos(500_000_000);
            now = plugin.await("running");
        }
        return now;
    }

    private static int runs(String action) {
        return Api.as(Demo.ADMIN)
                .get("audit/entries?action=plugin.flaky." + action)
                .json()
                .get("total")
                .asInt();
    }

    @Test
    void nothingAndFarTooMuchAreAnswersLikeOthers() throws Exception {
        running(
                PluginJar.named("answers").withExtension("Answers", APPLICATION.formatted("Answers", "", """
                                @GET @Path("null") public String nothing() { return null; }
                                @GET @Path("huge") public String huge() { return "x".repeat(100_000_000); }
                                @GET @Path("large") public String large() { return "x".repeat(16_000_000); }
                                @GET @Path("file") public jakarta.ws.rs.core.Response file() { return host.pages().download("a.bin", "application/octet-stream", "x".repeat(20_000_000).getBytes()); }
                                @GET @Path("made") public jakarta.ws.rs.core.Response made() { return host.pages().download("a.bin", "application/octet-stream", 20_000_000, out -> { for (int i = 0; i < 20_000; i++) out.write(new byte[1000]); }); }
                                @GET @Path("swallows") public jakarta.ws.rs.core.StreamingOutput swallows() { return out -> { try { for (int i = 0; i < 20_000; i++) out.write(new byte[1000]); } catch (RuntimeException swallowed) { } }; }
                                @Path("self") public Object self() { return this; }
                                @GET public String here() { return "here"; }
                                """)),
                "answers");

        assertThat(Api.as(Demo.UNIT).get("plugins/answers/null").status()).isEqualTo(204);
        assertThat(Api.as(Demo.UNIT)
                        .get("plugins/answers/" + "self/".repeat(300))
                        .status())
                .isIn(200, 404);
        for (String path : new String[] {"huge", "swallows"}) {
            assertThat(Api.as(Demo.UNIT).get("plugins/answers/" + path).problem())
                    .as(path)
                    .isEqualTo("500 plugin-answer-too-large");
        }
        assertThat(sizeOf("plugins/answers/large")).isEqualTo(16_000_000);
        assertThat(sizeOf("plugins/answers/file")).isEqualTo(20_000_000);
        assertThat(sizeOf("plugins/answers/made")).isEqualTo(20_000_000);
    }

    /** Over a connection of its own: the server was seen to close a shared HTTP/2 one soon after so much. */
    private static int sizeOf(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        Platform.running().baseUrl().resolve("/api/v1/" + path))
                .header("Authorization", "Bearer " + Tokens.of(Demo.UNIT))
                .build();
        HttpResponse<byte[]> answer = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request, HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body().length;
    }

    @Test
    void aThreadOfItsOwnIsForNoTenant() {
        storing("threads", "Threads", """
                @GET @Path("x") public String x() throws Exception {
                    String[] said = {"nothing"};
                    Thread own = new Thread(() -> {
                        try { host.data().inTransaction(entities -> entities.createNativeQuery("select 1").getSingleResult()); said[0] = "got it"; }
                        catch (IllegalStateException e) { said[0] = "refused"; }
                        catch (Throwable e) { said[0] = e.toString(); }
                    });
                    own.start();
                    own.join();
                    for (int i = 0; i < 20; i++) { Thread idle = new Thread(() -> { try { Thread.sleep(Long.MAX_VALUE); } catch (InterruptedException e) { } }); idle.setDaemon(true); idle.start(); }
                    return said[0];
                }
                """);

        assertThat(Api.as(Demo.UNIT).get("plugins/threads/x").response().body()).isEqualTo("refused");
    }

    @Test
    void aRequestIsEndedOneWayOrTheOtherWhenItsPluginIsReplaced() {
        running(replaced("one"), "replaced");
        CompletableFuture<Reply> underWay =
                CompletableFuture.supplyAsync(() -> Api.as(Demo.UNIT).get("plugins/replaced/slow"));
        new Plugin("replaced")
                .await("running", plugin -> plugin.at("/health/underWay").asInt() == 1);

        replaced("two").drop();
        new Plugin("replaced").approve();
        new Plugin("replaced").await("running");

        assertThat(Api.as(Demo.UNIT).get("plugins/replaced/version").response().body())
                .isEqualTo("two");
        Reply old = underWay.join();
        assertThat(old.status() == 200 ? old.response().body() : old.problem()).isIn("one 1", "500 internal-error");
        new Plugin("replaced")
                .await("running", plugin -> plugin.at("/health/underWay").asInt() == 0);
    }

    @Test
    void anEditionIsOfferedOnceOrNotAtAll() {
        pack("first", "twin", 2, "pack").drop();
        Plugin first = new Plugin("first");
        first.approve();
        first.await("running");
        pack("second", "twin", 2, "pack").drop();
        pack("both", "double", 2, "pack, more").withCopy("pack/", "more/").drop();

        assertThat(failure("second")).contains("rubric-taken").contains("twin");
        assertThat(failure("both")).contains("rubric-taken").contains("double");
    }

    @Test
    void aWorksheetOfSixThousandNodesIsWorkedWithLikeAnyOther() {
        running(pack("giant", "giant", 5_990, "pack"), "giant");

        Reply opened = Api.as(Demo.ADMIN)
                .post(
                        "assessments",
                        "{\"unit\":\"%s\",\"rubric\":\"giant\",\"edition\":\"1\",\"period\":2017,\"target\":\"GREEN\"}"
                                .formatted(Demo.unit("dpmptsp")));
        assertThat(opened.status()).as(opened.response().body()).isEqualTo(201);
        String path = "assessments/" + opened.json().get("id").asText();

        Reply answered = Api.as(Demo.UNIT).put(path + "/answers/A.7.a", "{\"answer\":\"Ya\"}", "If-None-Match", "*");
        assertThat(answered.status()).as(answered.response().body()).isIn(200, 201);
        Reply sheet = Api.as(Demo.UNIT).get(path);
        assertThat(sheet.status()).isEqualTo(200);
        try (Browser browser = Browser.as(Demo.UNIT)) {
            browser.go("/app/" + path);
            assertThat(browser.all("tbody tr")).as("parts on the overview").hasSizeLessThan(500);
            browser.go("/app/" + path + "/questions/A.7.a");
            browser.awaitText("#answer-state", "1,00");
            assertThat(browser.all("#tree li")).as("lines of the list").hasSizeLessThan(100);
            browser.await("#search").sendKeys("Ada 5000?", Keys.ENTER);
            browser.await("main .lines a[href$='/questions/A.5000.a']").click();
            browser.await("#answer-field");
            assertThat(browser.path()).endsWith("/questions/A.5000.a");
            browser.requireAccessible("a question of a giant worksheet");
            browser.go("/app/" + path + "/questions?find=Ada");
            assertThat(browser.all(".lines > li")).as("found").hasSize(100);
            browser.requireAccessible("what was found in a giant worksheet");
        }
    }

    private static PluginJar replaced(String version) {
        return PluginJar.named("replaced", "store-data")
                .with("db/migration/V1__thing.sql", TABLE)
                .withClass("Thing", THING.formatted("replaced"))
                .withExtension("Replaced", APPLICATION.formatted("Replaced", "", """
                        @GET @Path("version") public String version() { return "%1$s"; }
                        @GET @Path("slow") public String slow() throws Exception {
                            Thread.sleep(15_000);
                            return "%1$s " + host.data().inTransaction(entities -> entities.createNativeQuery("select 1").getSingleResult());
                        }
                        """.formatted(version)));
    }

    private static void storing(String id, String name, String operations) {
        running(
                PluginJar.named(id, "store-data")
                        .with("db/migration/V1__thing.sql", TABLE)
                        .withClass("Thing", THING.formatted(id))
                        .withExtension(name, APPLICATION.formatted(name, "", operations)),
                id);
    }

    private static void running(PluginJar jar, String id) {
        jar.drop();
        Plugin plugin = new Plugin(id);
        plugin.approve();
        plugin.await("running");
        plugin.switchOn(Demo.ADMIN);
    }

    private static String failure(String id) {
        Plugin plugin = new Plugin(id);
        plugin.approve();
        return plugin.await("failed").get("findings").toString();
    }

    /** A worksheet with this many parts below its one chapter, each with one question. */
    private static PluginJar pack(String id, String rubric, int nodes, String folders) {
        PluginJar jar = PluginJar.named(id);
        jar.with("pack/edition.yaml", """
                rubric: %s
                edition: "1"
                title: {id: "Contoh", en: "Sample"}
                source: "Regulation 1/2030"
                languages: [id, en]
                scales:
                  yes-no: {Ya: 1, Tidak: 0}
                policies:
                  aboveOne: {credit: 1, reason: "r", source: "s"}
                  overZero: {credit: 0, reason: "r", source: "s"}
                  fromZero: {credit: 0, reason: "r", source: "s"}
                readings:
                  default: {unanswered: zero, reason: "r", source: "s"}
                nodes:
                  - code: A
                    weight: %d
                    nodes:
                %s
                awards:
                  - code: GREEN
                    requirements:
                      - {code: total, on: [TOTAL], minimum: 1, source: "s"}
                """.formatted(
                rubric,
                nodes,
                lines(nodes, "      - {code: A.%1$d, weight: 1, questions: [{code: A.%1$d.a, scale: yes-no}]}")));
        for (String language : new String[] {"id", "en"}) {
            jar.with("pack/texts_" + language + ".yaml", """
                    answers: {Ya: "Ya", Tidak: "Tidak"}
                    nodes:
                      A: "Semua"
                    %s
                    questions:
                    %s
                    awards:
                      GREEN: {label: "Hijau", requirements: {total: "Total"}}
                    """.formatted(
                    lines(nodes, "  A.%1$d: \"Bagian %1$d\""),
                    lines(nodes, "  A.%1$d.a: {text: \"Ada %1$d?\", options: {Ya: \"Ada\", Tidak: \"Tidak ada\"}}")));
        }
        return jar.alsoSaying("rubrics: [" + folders + "]");
    }

    private static String lines(int count, String line) {
        return IntStream.rangeClosed(1, count).mapToObj(line::formatted).collect(Collectors.joining("\n"));
    }
}
