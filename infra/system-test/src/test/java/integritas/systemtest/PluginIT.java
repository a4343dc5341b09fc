package integritas.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What plugins may do, and what happens when they go wrong. */
class PluginIT {

    private static final String WALLED = """
            create table thing (
                tenant_id uuid not null default nullif(current_setting('integritas.tenant', true), '')::uuid,
                id uuid not null, name text not null, primary key (tenant_id, id));
            alter table thing enable row level security;
            alter table thing force row level security;
            create policy tenant_wall on thing
                using (tenant_id = nullif(current_setting('integritas.tenant', true), '')::uuid);
            """;

    private static final String APPLICATION = """
            package sample;
            import integritas.plugin.api.*;
            import jakarta.ws.rs.*;
            import java.util.*;
            public final class %1$s implements PluginApplication {
                private final PluginHost host;
                public %1$s(PluginHost host) { this.host = host; }
                @Override public Optional<Object> api() { return Optional.of(new Root(host)); }
                %2$s
                public static final class Root {
                    private final PluginHost host;
                    Root(PluginHost host) { this.host = host; }
                    %3$s
                }
            }
            """;

    @Test
    void aPluginIsUsedByTheTenantThatSwitchedItOnAndByNobodyElse() {
        Plugin outreach = new Plugin("outreach");
        outreach.ensureRunning();
        outreach.switchOn(Demo.ADMIN);
        int before = Api.as(Demo.UNIT).get("plugins/outreach/events").json().size();

        Reply added = Api.as(Demo.UNIT)
                .post(
                        "plugins/outreach/events",
                        "{\"heldOn\":\"2026-03-04\",\"topic\":\"Apel <b>pagi</b>\",\"participants\":40}");
        assertThat(added.status()).as(added.response().body()).isEqualTo(201);
        assertThat(Api.as(Demo.EMPLOYEE).get("plugins/outreach/events").json()).hasSize(before + 1);
        assertThat(Api.as(Demo.EMPLOYEE)
                        .post(
                                "plugins/outreach/events",
                                "{\"heldOn\":\"2026-03-04\",\"topic\":\"x\",\"participants\":1}")
                        .problem())
                .isEqualTo("403 not-allowed");
        assertThat(Api.nobody().get("plugins/outreach/events").problem()).isEqualTo("401 not-signed-in");
        assertThat(Api.as(Demo.FOREIGN_UNIT).get("plugins/outreach/events").problem())
                .isEqualTo("404 not-found");
        Reply refused = Api.as(Demo.UNIT)
                .post("plugins/outreach/events", "{\"heldOn\":\"2036-01-01\",\"topic\":\"\",\"participants\":0}");
        assertThat(refused.problem()).isEqualTo("422 input-not-accepted");
        assertThat(refused.json().get("errors")).hasSize(3);

        assertThat(Api.as(Demo.ADMIN)
                        .get("audit/entries?action=plugin.outreach.event.added")
                        .json()
                        .get("total")
                        .asInt())
                .isPositive();

        outreach.switchOn(Demo.FOREIGN_ADMIN);
        assertThat(Api.as(Demo.FOREIGN_UNIT).get("plugins/outreach/events").json())
                .isEmpty();

        outreach.switchOff(Demo.ADMIN);
        assertThat(Api.as(Demo.UNIT).get("plugins/outreach/events").problem()).isEqualTo("404 not-found");
        outreach.switchOn(Demo.ADMIN);
        assertThat(Api.as(Demo.UNIT).get("plugins/outreach/events").json()).hasSize(before + 1);

        outreach.suspend();
        assertThat(Api.as(Demo.UNIT).get("plugins/outreach/events").problem()).isEqualTo("404 not-found");
        outreach.approve(outreach.await("suspended").get("sha256").asText());
        assertThat(Api.as(Demo.UNIT).get("plugins/outreach/events").json()).hasSize(before + 1);
    }

    @Test
    void whatAPluginsOperationsSayOfRolesHolds() {
        Plugin outreach = new Plugin("outreach");
        outreach.ensureRunning();
        outreach.switchOn(Demo.ADMIN);
        JsonNode paths = Api.nobody().get("openapi.json").json().get("paths");
        JsonNode events = paths.get("/plugins/outreach/events");
        List<String> readers = strings(events.get("get").get("x-roles"));
        List<String> writers = strings(events.get("post").get("x-roles"));

        for (String person : List.of(Demo.ADMIN, Demo.UNIT, Demo.ASSESSOR, Demo.EMPLOYEE, "upg.kota-contoh")) {
            List<String> roles = strings(Api.as(person).get("me").json().get("roles"));
            int read = Api.as(person).get("plugins/outreach/events").status();
            int written = Api.as(person).post("plugins/outreach/events", "{}").status();
            assertThat(read).as(person).isEqualTo(roles.stream().anyMatch(readers::contains) ? 200 : 403);
            assertThat(written).as(person).isEqualTo(roles.stream().anyMatch(writers::contains) ? 422 : 403);
        }
    }

    @Test
    void consentIsToAllThatItAsksForOrItStaysOff() {
        PluginJar.named("wants", "store-data", "run-jobs").drop();
        Plugin wants = new Plugin("wants");
        wants.approve();

        Reply reply = Api.as(Demo.ADMIN)
                .put("settings/plugins/wants", "{\"on\":true,\"consented\":[\"store-data\"]}", "If-Match", "\"0\"");

        assertThat(reply.problem()).isEqualTo("422 input-not-accepted");
        assertThat(Api.as(Demo.ADMIN)
                        .get("settings/plugins/wants")
                        .json()
                        .get("on")
                        .asBoolean())
                .isFalse();
        wants.switchOn(Demo.ADMIN);
        assertThat(Api.as(Demo.ADMIN)
                        .put("settings/plugins/wants", "{\"on\":false}", "If-Match", "\"0\"")
                        .problem())
                .isEqualTo("412 stale");

        PluginJar.named("wants", "store-data", "run-jobs", "public-pages").drop();
        wants.approve();
        JsonNode now = Api.as(Demo.ADMIN).get("settings/plugins/wants").json();
        assertThat(now.get("wanted").asBoolean()).isTrue();
        assertThat(now.get("on").asBoolean())
                .as("the new version asks for more")
                .isFalse();
    }

    @Test
    void aWorksheetOfItsOwnIsOfferedToTheTenantThatItWasMadeFor() throws IOException {
        Path sound = Path.of(System.getProperty("integritas.repository", "../.."))
                .resolve("platform-core/rubric/src/test/resources/sound");
        PluginJar pack = PluginJar.named("own-pack");
        for (String file : List.of("edition.yaml", "texts_id.yaml", "texts_en.yaml")) {
            pack.with("own/" + file, Files.readString(sound.resolve(file)));
        }
        pack.alsoSaying("rubrics: [own]\ntenants: [kota-contoh]").drop();
        Plugin own = running("own-pack");

        List<String> here =
                strings(Api.as(Demo.UNIT).get("rubrics").json().get("items").findValues("rubric"));
        List<String> there = strings(
                Api.as(Demo.FOREIGN_UNIT).get("rubrics").json().get("items").findValues("rubric"));
        assertThat(here).contains("lke-zi", "sample");
        assertThat(there).containsExactly("lke-zi");
        assertThat(Api.as(Demo.FOREIGN_UNIT).get("rubrics/sample/2030").problem())
                .isEqualTo("404 not-found");
        assertThat(Api.as(Demo.FOREIGN_ADMIN).get("settings/plugins/own-pack").problem())
                .isEqualTo("404 not-found");

        String unit = Demo.unit("dpmptsp");
        Reply opened = Api.as(Demo.ADMIN)
                .post(
                        "assessments",
                        "{\"unit\":\"%s\",\"rubric\":\"sample\",\"edition\":\"2030\",\"period\":2018,\"target\":\"GREEN\"}"
                                .formatted(unit));
        assertThat(opened.status()).as(opened.response().body()).isEqualTo(201);
        String assessment = "assessments/" + opened.json().get("id").asText();

        own.switchOff(Demo.ADMIN);
        assertThat(Api.as(Demo.UNIT).get("rubrics/sample/2030").problem()).isEqualTo("404 not-found");
        assertThat(Api.as(Demo.ADMIN).get(assessment).status())
                .as("what was opened goes on")
                .isEqualTo(200);
        own.suspend();
        assertThat(Api.as(Demo.ADMIN).get(assessment).problem()).isEqualTo("503 edition-away");
        own.approve(own.await("suspended").get("sha256").asText());
        assertThat(Api.as(Demo.ADMIN).get(assessment).status()).isEqualTo(200);
    }

    @Test
    void anotherJarOfTheSameNameNeedsApprovalAnew() {
        PluginJar.named("changing").with("note.txt", "one").drop();
        Plugin changing = new Plugin("changing");
        String first = changing.await("waiting").get("sha256").asText();
        changing.approve(first);
        PluginJar.named("changing").with("note.txt", "two").drop();

        changing.await("waiting");

        assertThat(changing.approve(first).problem()).isEqualTo("412 stale");
    }

    @Test
    void whatWasSaidOfAPluginStaysToBeReadHoweverMuchIsSaidOfOthers() throws SQLException {
        PluginJar.named("long-judged").drop();
        new Plugin("long-judged").approve();
        Sql.owner().run("""
                insert into plugin_verdict (plugin, version, sha256, approved, actor_id, actor_name, note)
                select 'much-judged', '1.0.0', 'hash', true, gen_random_uuid(), 'Central', 'said' from generate_series(1, 150)
                """);

        try (Browser browser = Browser.as(Demo.CENTRAL)) {
            browser.go("/app/central/plugins/long-judged");
            browser.awaitText("[aria-labelledby=history-title]", "looked through");
        }
    }

    @Test
    void brokenJarsAreListedWithTheirReasonAndHarmNobody() throws IOException {
        Path folder = Platform.running().plugins();
        Files.writeString(folder.resolve("text.jar"), "no jar at all");
        Files.createSymbolicLink(folder.resolve("dangling.jar"), folder.resolve("nowhere/dangling.jar"));
        PluginJar.named("no-descriptor-here").with("plugin.yaml", "").drop();
        PluginJar.named("half", "store-data")
                .with("db/migration/V1__good.sql", "create table good (id int);")
                .with("db/migration/V2__bad.sql", "create table worse (id int); select nonsense;")
                .drop();
        PluginJar.named("open", "store-data")
                .with("db/migration/V1__thing.sql", WALLED.replace("force row", "no force row"))
                .drop();
        PluginJar.named("wide", "store-data")
                .with("db/migration/V1__thing.sql", WALLED + "create policy more on thing using (true);")
                .drop();
        PluginJar.named("thrower")
                .withExtension(
                        "Thrower",
                        APPLICATION.formatted(
                                "Thrower", "{ if (true) throw new IllegalStateException(\"not today\"); }", ""))
                .drop();

        PluginJar.named("misled")
                .withExtension(
                        "Misled",
                        APPLICATION.formatted(
                                "Misled",
                                "@Override public List<NavigationEntry> navigation() { throw new IllegalStateException(\"no way\"); }",
                                ""))
                .drop();

        assertThat(new Plugin("text.jar").await("refused").get("findings").toString())
                .contains("not-a-jar");
        assertThat(new Plugin("dangling.jar").await("refused").get("findings").toString())
                .contains("not-a-jar");
        assertThat(new Plugin("no-descriptor-here.jar")
                        .await("refused")
                        .get("findings")
                        .toString())
                .contains("descriptor-malformed");
        assertThat(failure("half")).contains("migration-failed").contains("nonsense");
        assertThat(failure("open")).contains("table-without-wall").contains("table thing");
        assertThat(failure("wide")).contains("table-without-wall");
        assertThat(failure("misled")).contains("start-failed").contains("no way");
        assertThat(failure("thrower")).contains("start-failed").contains("not today");
        assertThat(new Plugin("text.jar").approve("x").problem()).isEqualTo("412 stale");
        assertThat(new Plugin("zi-lke").await("running")).isNotNull();
        assertThat(Api.as(Demo.UNIT).get("rubrics").json().get("total").asInt()).isPositive();
        assertThat(Api.as(Demo.ADMIN).get("settings/plugins/half").problem()).isEqualTo("404 not-found");
    }

    @Test
    void aPluginThatKeepsFailingIsPausedForTheTenantThatSeesItFail() {
        PluginJar.named("fails", "store-data")
                .withExtension(
                        "Fails",
                        APPLICATION.formatted(
                                "Fails",
                                "",
                                "@GET @Path(\"x\") public String x() { if (host.tenant().alias().equals(\"kota-contoh\")) throw new IllegalStateException(); return \"fine\"; }"))
                .drop();
        Plugin fails = running("fails");
        fails.switchOn(Demo.FOREIGN_ADMIN);

        for (int i = 0; i < 10; i++) {
            assertThat(Api.as(Demo.UNIT).get("plugins/fails/x").problem()).isEqualTo("500 internal-error");
        }

        assertThat(Api.as(Demo.UNIT).get("plugins/fails/x").problem()).isEqualTo("503 plugin-paused");
        assertThat(Api.as(Demo.FOREIGN_UNIT).get("plugins/fails/x").response().body())
                .isEqualTo("fine");
        assertThat(fails.await("running").get("health").get("paused").asInt()).isEqualTo(1);
        assertThat(Api.as(Demo.UNIT).get("assessments").status()).isEqualTo(200);
    }

    @Test
    void aPluginThatIsSlowIsInterruptedAndItsThreadServesOthersAgain() {
        PluginJar.named("slow")
                .withExtension(
                        "Slow",
                        APPLICATION.formatted(
                                "Slow",
                                "",
                                "@GET @Path(\"x\") public String x() throws Exception { Thread.sleep(600_000); return \"late\"; }"))
                .drop();
        running("slow");

        assertThat(Api.as(Demo.UNIT).get("plugins/slow/x").problem()).isEqualTo("500 internal-error");
        for (int i = 0; i < 20; i++) {
            assertThat(Api.as(Demo.UNIT).get("units").status()).isEqualTo(200);
        }
        assertThat(new Plugin("slow")
                        .await("running")
                        .get("health")
                        .get("underWay")
                        .asInt())
                .isZero();
    }

    @Test
    void aPluginSeesTheRowsOfItsTenantAloneWhateverItAsksFor() throws SQLException {
        PluginJar.named("things", "store-data")
                .with("db/migration/V1__thing.sql", WALLED)
                .withClass("Thing", """
                        package sample;
                        import jakarta.persistence.*;
                        import java.util.UUID;
                        @Entity @Table(name = "thing", schema = "plugin_things")
                        public class Thing {
                            @Id private UUID id;
                            private String name;
                            protected Thing() {}
                            public Thing(UUID id, String name) { this.id = id; this.name = name; }
                            public String name() { return name; }
                        }
                        """)
                .withExtension("Things", APPLICATION.formatted("Things", "", """
                                private static final UUID ID = new UUID(7, 7);
                                @POST @Path("x") public String add() {
                                    return host.data().inTransaction(entities -> {
                                        entities.persist(new Thing(ID, host.tenant().alias()));
                                        return "added";
                                    });
                                }
                                @POST @Path("undone") public String undone() {
                                    return host.data().inTransaction(entities -> {
                                        entities.persist(new Thing(new UUID(8, 8), "undone"));
                                        host.audit().changed("thing.added", ID, jakarta.json.JsonValue.NULL, jakarta.json.JsonValue.TRUE);
                                        throw new Refusal(Refusal.Kind.ALREADY_EXISTS, "no");
                                    });
                                }
                                @GET @Path("x") public String see() {
                                    return host.data().inTransaction(entities -> {
                                        Thing found = entities.find(Thing.class, ID);
                                        Object counted = entities.createNativeQuery("select count(*) from plugin_things.thing").getSingleResult();
                                        int named = entities.createQuery("select t from Thing t", Thing.class).getResultList().size();
                                        return (found == null ? "nothing" : found.name()) + " " + counted + " " + named;
                                    });
                                }
                                @GET @Path("core") public String core() {
                                    return host.data().inTransaction(entities ->
                                        entities.createNativeQuery("select count(*) from public.unit where tenant_id <> '" + host.tenant().id() + "'").getSingleResult().toString());
                                }
                                """))
                .drop();
        running("things").switchOn(Demo.FOREIGN_ADMIN);
        Api here = Api.as(Demo.UNIT);
        Api there = Api.as(Demo.FOREIGN_UNIT);

        assertThat(here.post("plugins/things/x", "").response().body()).isEqualTo("added");
        assertThat(there.get("plugins/things/x").response().body()).isEqualTo("nothing 0 0");
        assertThat(there.post("plugins/things/x", "").response().body()).isEqualTo("added");
        assertThat(here.get("plugins/things/x").response().body()).isEqualTo("kota-contoh 1 1");
        assertThat(there.get("plugins/things/x").response().body()).isEqualTo("kementerian-contoh 1 1");
        assertThat(here.post("plugins/things/undone", "").problem()).isEqualTo("409 already-exists");
        assertThat(here.get("plugins/things/x").response().body()).isEqualTo("kota-contoh 1 1");
        assertThat(Api.as(Demo.ADMIN)
                        .get("audit/entries?action=plugin.things.thing.added")
                        .json()
                        .get("total")
                        .asInt())
                .isZero();
        assertThat(here.get("plugins/things/core").response().body()).isEqualTo("0");
        assertThat(
                        Sql.owner()
                                .column(
                                        "select rolname from pg_roles where rolname like 'plugin\\_%' and (rolcanlogin or rolsuper or rolbypassrls)"))
                .isEmpty();
    }

    @Test
    void withoutItsPermissionAPluginIsRefused() {
        PluginJar.named("sneaky")
                .withExtension(
                        "Sneaky",
                        APPLICATION.formatted(
                                "Sneaky",
                                "@Override public Optional<Object> publicPages() { return api(); }",
                                "@GET @Path(\"x\") public String x() { try { host.data(); return \"got it\"; } catch (PermissionDeniedException e) { return e.getMessage(); } }"))
                .drop();
        running("sneaky");

        assertThat(Api.as(Demo.UNIT).get("plugins/sneaky/x").response().body()).contains("store-data");
        assertThat(Api.nobody().get("../../public/kota-contoh/sneaky/x").status())
                .isEqualTo(404);
    }

    @Test
    void whatThereIsToChooseIsCalledAsThePluginCallsIt() {
        PluginJar.named("chooser")
                .with("settings.schema.json", """
                        {"type": "object", "additionalProperties": false, "properties":
                          {"period": {"type": "string", "enum": ["month", "quarter"], "default": "quarter"}}}""")
                .with("texts/messages_id.properties", """
                        settings.period=Setiap
                        settings.period.option.month=Bulan
                        settings.period.option.quarter=Triwulan
                        """)
                .with("texts/messages_en.properties", """
                        settings.period=Every
                        settings.period.option.month=Month
                        settings.period.option.quarter=Quarter
                        """)
                .drop();
        running("chooser");

        try (Browser browser = Browser.as(Demo.ADMIN)) {
            browser.go("/app/settings/plugins/chooser");
            browser.awaitText("#setting-period", "Triwulan");
            assertThat(browser.await("#setting-period").getText())
                    .contains("Bulan")
                    .doesNotContain("quarter");
            browser.requireAccessible("the settings of a plugin at 1280");
            browser.narrow();
            browser.requireAccessible("the settings of a plugin at 360");
        }
        assertThat(new Plugin("chooser")
                        .decide(Demo.ADMIN, "/settings", "{\"period\":\"month\"}")
                        .json()
                        .at("/settings/period")
                        .asText())
                .isEqualTo("month");
    }

    @Test
    void itsWorkInTheBackgroundIsDoneForTheTenantsThatHaveItOn() throws InterruptedException {
        PluginJar.named("worker", "run-jobs")
                .withExtension(
                        "Worker",
                        APPLICATION.formatted(
                                "Worker",
                                "@Override public List<Job> jobs() { return List.of(new Job(\"tick\", java.time.Duration.ofMinutes(1), run -> host.audit().read(\"tick.done\", host.tenant().id()))); }",
                                ""))
                .drop();
        running("worker");

        Instant end = Instant.now().plus(Duration.ofMinutes(3));
        while (ticks(Demo.ADMIN) == 0 && Instant.now().isBefore(end)) {
            Thread.sleep(2000);
        }
        assertThat(ticks(Demo.ADMIN)).isPositive();
        assertThat(ticks(Demo.FOREIGN_ADMIN)).isZero();
    }

    private static int ticks(String admin) {
        return Api.as(admin)
                .get("audit/entries?action=plugin.worker.tick.done")
                .json()
                .get("total")
                .asInt();
    }

    private static Plugin running(String id) {
        Plugin plugin = new Plugin(id);
        plugin.approve();
        plugin.await("running");
        plugin.switchOn(Demo.ADMIN);
        return plugin;
    }

    private static String failure(String id) {
        Plugin plugin = new Plugin(id);
        plugin.approve();
        return plugin.await("failed").get("findings").toString();
    }

    private static List<String> strings(Iterable<JsonNode> array) {
        List<String> values = new java.util.ArrayList<>();
        array.forEach(value -> values.add(value.asText()));
        return values;
    }
}
