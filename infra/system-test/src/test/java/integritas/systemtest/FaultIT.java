package integritas.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import integritas.quickstart.StartRefusedException;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Parts of the platform fail under it; what was confirmed stays, and it recovers by itself. */
@Tag("fault")
@Order(Integer.MAX_VALUE)
class FaultIT {

    @AfterEach
    void makeWhole() throws Exception {
        Tokens.forget();
        Patience.until("Keycloak gives tokens", FaultIT::keycloakGivesTokens);
    }

    private static boolean keycloakGivesTokens() {
        try {
            Tokens.fetch(Demo.UNIT);
            return true;
        } catch (RuntimeException notYet) {
            return false;
        }
    }

    @Test
    void answersAndKeepsWhatWasConfirmedWhenTheDatabaseComesBack() throws Exception {
        String path = Demo.assessment(Demo.UNIT);
        String answer = path + "/answers/A.I.6.i.d";
        Api unit = Api.as(Demo.UNIT);
        String tag = unit.put(answer, "{\"answer\":\"Ya\",\"note\":\"sebelum\"}", "If-None-Match", "*")
                .header("ETag");

        Platform.running().postgres().stop();
        Reply away = unit.put(answer, "{\"answer\":\"Tidak\"}", "If-Match", tag);
        Platform.running().postgres().start();

        assertThat(away.problem()).isEqualTo("503 unavailable");
        assertThat(away.header("Retry-After")).isNotEmpty();
        Patience.until("the platform answers", () -> unit.get(path).status() == 200);
        assertThat(unit.get(path).json().get("answers").toString()).contains("sebelum");
        assertThat(unit.put(answer, "{\"answer\":\"Tidak\"}", "If-Match", tag).status())
                .isEqualTo(200);
        Patience.until("Keycloak gives tokens", FaultIT::keycloakGivesTokens);
        Patience.until("everything is sealed", FaultIT::everythingIsSealed);
    }

    @Test
    void servesTokensThatWereGivenOutWhileKeycloakIsDown() {
        Api unit = Api.as(Demo.UNIT);
        assertThat(unit.get("me").status()).isEqualTo(200);

        Platform.running().keycloak().stop();
        try {
            assertThat(unit.get("me").status()).isEqualTo(200);
        } finally {
            Platform.running().keycloak().start();
        }
    }

    @Test
    void keepsEveryConfirmedAnswerWhenTheServerIsKilled() throws Exception {
        String path = Demo.assessment(Demo.UNIT);
        String index = "3." + ThreadLocalRandom.current().nextInt(1, 10) + "7";
        Reply saved = Api.as(Demo.UNIT).patch(path + "/answers", "{\"answers\":{\"B.II.a\":" + index + "}}");

        Platform.running().server().kill();
        Platform.running().server().start();

        assertThat(saved.status()).isEqualTo(200);
        Patience.until("the platform answers", () -> Api.as(Demo.UNIT).get(path).status() == 200);
        assertThat(Api.as(Demo.UNIT).get(path).json().get("answers").toString()).contains(index);
        Patience.until("Keycloak gives tokens", FaultIT::keycloakGivesTokens);
        Patience.until("everything is sealed", FaultIT::everythingIsSealed);
    }

    @Test
    void startsWithoutKeycloakSaysSoAndServesPeopleWhenItComes() throws Exception {
        Platform.running().keycloak().stop();
        Platform.running().server().kill();
        CompletableFuture<Void> starting =
                CompletableFuture.runAsync(() -> Platform.running().server().start());

        Patience.until("the platform answers", () -> page("/") == 200);
        assertThat(page("/app/")).isEqualTo(503);
        assertThat(Api.nobody().get("me").problem()).isEqualTo("401 not-signed-in");
        Platform.running().keycloak().start();

        starting.get(5, TimeUnit.MINUTES);
        Patience.until("Keycloak gives tokens", FaultIT::keycloakGivesTokens);
        assertThat(Api.as(Demo.UNIT).get("me").status()).isEqualTo(200);
    }

    @Test
    void aServerThatMissesAMasterKeyNamesItAndIsNotWaitedFor() throws Exception {
        Path file = Platform.running().logs().resolveSibling("master.key");
        String right = Files.readString(file);
        String needed = Sql.owner().column("select id from master_key").get(0);
        Platform.running().server().stop();
        Files.writeString(file, Base64.getEncoder().encodeToString(new byte[32]));
        try {
            assertThatThrownBy(() -> Platform.running().server().start())
                    .isInstanceOf(StartRefusedException.class)
                    .hasMessageStartingWith("The server does not start: the master key " + needed);
        } finally {
            Files.writeString(file, right);
            Platform.running().server().kill();
            Platform.running().server().start();
        }
        assertThat(Api.as(Demo.UNIT).get("me").status()).isEqualTo(200);
    }

    private static boolean everythingIsSealed() {
        return Api.as(Demo.ADMIN)
                .get("audit/entries?size=1")
                .json()
                .at("/items/0/seal")
                .isNumber();
    }

    private static int page(String path) {
        try {
            HttpRequest request = HttpRequest.newBuilder(
                            Platform.running().baseUrl().resolve(path))
                    .build();
            return HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException notYet) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
