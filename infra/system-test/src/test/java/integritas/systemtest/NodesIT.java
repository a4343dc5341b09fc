package integritas.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import integritas.quickstart.Ports;
import integritas.quickstart.Service;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two servers on one database, as behind a proxy: what one does holds there at once, and at the other by itself. */
class NodesIT {

    private static final String USUAL = "{\"week\":5,\"jointLeave\":\"off\"}";

    @SuppressWarnings("NullAway.Init")
    private static Service server;

    @SuppressWarnings("NullAway.Init")
    private static URI other;

    @BeforeAll
    static void startTheOther() {
        int port = Ports.free().platform();
        other = URI.create("http://127.0.0.1:" + port);
        server = Platform.running().addServer(port);
    }

    @AfterAll
    static void stopIt() {
        server.stop();
    }

    @Test
    void aTenantThatIsSuspendedAtOneIsShutAtTheOtherAndOpenedAgain() throws Exception {
        Api there = Api.as(Demo.FOREIGN_UNIT).at(other);
        assertThat(there.get("units").status()).isEqualTo(200);
        move("suspended");
        try {
            Patience.until(
                    "shut at the other server",
                    () -> there.get("units").problem().equals("403 no-tenant"));
        } finally {
            move("active");
        }
        Patience.until("open at the other server", () -> there.get("units").status() == 200);
    }

    @Test
    void aSessionOfWhoseEndKeycloakTellsOneServerIsOverAtTheOther() throws Exception {
        Realm.endSessionsOf(Demo.ADMIN); // of other tests
        Realm.tellOfEndedSessions(other);
        try (Browser browser = Browser.as(Demo.ADMIN);
                Browser somebodyElse = Browser.as(Demo.FOREIGN_ADMIN)) {
            assertThat(browser.statusOfAPart("/app/")).isEqualTo(200);

            Realm.endSessionsOf(Demo.ADMIN);

            Patience.until("the session is over", () -> browser.statusOfAPart("/app/") == 401);
            assertThat(somebodyElse.statusOfAPart("/app/")).isEqualTo(200);
        } finally {
            Realm.tellOfEndedSessions(Platform.running().baseUrl());
        }
    }

    @Test
    void aPluginThatIsSuspendedOrSwitchedOffAtOneIsGoneAtTheOther() throws Exception {
        Plugin outreach = new Plugin("outreach");
        outreach.ensureRunning();
        outreach.switchOn(Demo.ADMIN);
        Api there = Api.as(Demo.UNIT).at(other);
        Patience.until("it serves at the other server", () -> events(there) == 200);

        String sha256 = outreach.await("running").get("sha256").asText();
        outreach.suspend();
        Patience.until("suspended at the other server", () -> events(there) == 404);
        outreach.approve(sha256);
        Patience.until("it serves again", () -> events(there) == 200);

        outreach.switchOff(Demo.ADMIN);
        Patience.until("switched off at the other server", () -> events(there) == 404);
        outreach.switchOn(Demo.ADMIN);
        Patience.until("and on again", () -> events(there) == 200);
    }

    @Test
    void daysAreCountedAlikeAtBoth() throws Exception {
        Api here = Api.as(Demo.ADMIN);
        int usual = workingDays(here.at(other));
        here.put("settings/calendar", USUAL.replace("off", "worked"));
        try {
            assertThat(workingDays(here)).isNotEqualTo(usual);
            Patience.until("counted anew at the other", () -> workingDays(here.at(other)) == workingDays(here));
        } finally {
            here.put("settings/calendar", USUAL);
        }
    }

    @Test
    void ofTwoWhoChangeOneAnswerAtOnceOneIsToldAndNoEntryOfTheLogIsLost(@TempDir Path state) throws Exception {
        Api here = Api.as(Demo.UNIT);
        String answer = Demo.assessment(Demo.UNIT) + "/answers/A.I.6.iii.a";
        here.put(answer, "{\"answer\":\"A\",\"note\":\"pertama\"}", "If-None-Match", "*");
        for (int round = 0; round < 20; round++) {
            String tag = answer(here, "A.I.6.iii.a").get("etag").asText();
            String body = "{\"answer\":\"A\",\"note\":\"putaran " + round + " %s\"}";

            List<Integer> statuses = atBoth(
                    here, api -> api.put(answer, body.formatted(api.server().getPort()), "If-Match", tag));

            assertThat(statuses).as("round " + round).containsExactlyInAnyOrder(200, 412);
        }
        try (Chain chain = Chain.of("kota-contoh")) {
            chain.awaitSealed();
        }
        assertThat(Chain.check(state, "verify", "kota-contoh")).startsWith("0 unbroken");
    }

    @Test
    void aTenantIsMadeOnceThoughBothAreAskedForIt() {
        for (int round = 0; round < 5; round++) {
            String alias = "kota-kembar-" + round;
            String body = """
                    {"name":"Kota Kembar %1$s","kind":"city","domains":["%1$s.example"],"firstAdministrator":
                    {"username":"admin.%1$s","givenName":"Admin","familyName":"Kembar","email":"admin@%1$s.example"}}\
                    """.formatted(alias);

            List<Integer> statuses = atBoth(Api.as(Demo.CENTRAL), api -> api.put("central/tenants/" + alias, body));

            assertThat(statuses).as(alias).isSubsetOf(200, 201, 409).contains(201);
            assertThat(Api.as(Demo.CENTRAL)
                            .put("central/tenants/" + alias, body)
                            .status())
                    .isEqualTo(200);
            assertThat(Api.as(Demo.CENTRAL)
                            .get("central/tenants/" + alias)
                            .json()
                            .get("history"))
                    .hasSize(1);
        }
    }

    @Test
    void aLetterLeavesOnceThoughBothLookForWhatIsDue() throws Exception {
        Plugin gratification = new Plugin("gratification");
        gratification.ensureRunning();
        gratification.switchOn(Demo.ADMIN);
        Mails.settle();
        int before = Mails.to("pegawai@kota-contoh.test").size();

        for (int gift = 0; gift < 6; gift++) {
            Gift.reported("Parsel " + gift, LocalDate.now(ZoneId.of("Asia/Jakarta")));
        }

        Mails.settle();
        assertThat(Mails.to("pegawai@kota-contoh.test")).hasSize(before + 6);
    }

    @Test
    void whenOneIsKilledTheOtherKeepsWhatWasConfirmedAndGoesOnWithTheWork() throws Exception {
        Api here = Api.as(Demo.UNIT);
        Reply confirmed =
                here.at(other).patch(Demo.assessment(Demo.UNIT) + "/answers", "{\"answers\":{\"B.I.b\":\"B\"}}");
        assertThat(confirmed.status()).isEqualTo(200);

        server.kill();
        try {
            assertThat(answer(here, "B.I.b").get("answer").asText()).isEqualTo("B");
            try (Chain chain = Chain.of("kota-contoh")) {
                Patience.until("all is sealed", () -> chain.number("select count(*) from audit_unsealed") == 0);
            }
        } finally {
            server.start();
        }
        assertThat(answer(here.at(other), "B.I.b").get("answer").asText()).isEqualTo("B");
    }

    @Test
    void aServerWhosePluginHangsAtItsStartIsNotReadyMeanwhileAndTurnsPeopleAwayInsteadOfCuttingThemOff()
            throws Exception {
        Plugin sticks = new Plugin("sticks-" + ThreadLocalRandom.current().nextInt(100_000));
        PluginJar.named(sticks.id()).withExtension("Sticks", """
                package sample;
                import integritas.plugin.api.*;
                public final class Sticks implements PluginApplication {
                    public Sticks() throws InterruptedException { Thread.sleep(600_000); }
                }
                """).drop();
        CompletableFuture<Reply> approval = CompletableFuture.supplyAsync(sticks::approve);
        sticks.await("failed");
        approval.exceptionally(cutOff -> null).join();
        server.stop();
        try {
            CompletableFuture<Void> start = CompletableFuture.runAsync(server::start);
            Api there = Api.as(Demo.UNIT).at(other);
            Patience.until("the other server has begun", NodesIT::begun);
            Set<String> answers = new HashSet<>();
            do {
                answers.add(there.get("assessments").problem());
            } while (!start.isDone());

            start.join();
            assertThat(answers).as("on a slow machine the start may be over").isSubsetOf("503 unavailable", "200");
            assertThat(there.get("assessments").status()).isEqualTo(200);
        } finally {
            sticks.suspend();
        }
    }

    /** Asks what the application answers without any plugin, and nothing before it can. */
    private static boolean begun() {
        try {
            return Api.nobody().at(other).get("me").problem().equals("401 not-signed-in");
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    private interface Request {
        Reply sent(Api api);
    }

    private static List<Integer> atBoth(Api api, Request request) {
        List<CompletableFuture<Integer>> under = Stream.of(api, api.at(other))
                .map(one ->
                        CompletableFuture.supplyAsync(() -> request.sent(one).status()))
                .toList();
        return under.stream().map(CompletableFuture::join).toList();
    }

    private static void move(String state) {
        String wish = "{\"to\":\"" + state + "\",\"note\":\"Diminta kepala instansi\"}";
        assertThat(Api.as(Demo.CENTRAL)
                        .post("central/tenants/kementerian-contoh/transitions", wish)
                        .status())
                .isEqualTo(200);
    }

    private static int events(Api api) {
        return api.get("plugins/outreach/events").status();
    }

    private static int workingDays(Api api) {
        return api.get("settings/calendar/years/2026").json().get("workingDays").asInt();
    }

    private static JsonNode answer(Api api, String question) {
        for (JsonNode answer : api.get(Demo.assessment(Demo.UNIT)).json().get("answers")) {
            if (answer.get("question").asText().equals(question)) {
                return answer;
            }
        }
        throw new AssertionError("no answer to " + question);
    }
}
