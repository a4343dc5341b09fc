package integritas.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Parts of the platform fail under it; what was confirmed stays, and it recovers by itself. */
@Tag("fault")
@Order(Integer.MAX_VALUE)
class FaultIT {

    @AfterEach
    void makeWhole() {
        Tokens.forget();
        await(FaultIT::keycloakGivesTokens);
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
    void answersAndKeepsWhatWasConfirmedWhenTheDatabaseComesBack() {
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
        await(() -> unit.get(path).status() == 200);
        assertThat(unit.get(path).json().get("answers").toString()).contains("sebelum");
        assertThat(unit.put(answer, "{\"answer\":\"Tidak\"}", "If-Match", tag).status())
                .isEqualTo(200);
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
    void keepsEveryConfirmedAnswerWhenTheServerIsKilled() {
        String path = Demo.assessment(Demo.UNIT);
        Reply saved = Api.as(Demo.UNIT)
                .put(path + "/answers/A.I.6.ii.a", "{\"answer\":\"A\",\"note\":\"sesaat\"}", "If-None-Match", "*");

        Platform.running().server().kill();
        Platform.running().server().start();

        assertThat(saved.status()).isEqualTo(200);
        await(() -> Api.as(Demo.UNIT).get(path).status() == 200);
        assertThat(Api.as(Demo.UNIT).get(path).json().get("answers").toString()).contains("sesaat");
    }

    private static void await(BooleanSupplier condition) {
        Instant end = Instant.now().plus(Duration.ofMinutes(2));
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("recovered in time").isBefore(end);
            java.util.concurrent.locks.LockSupport.parkNanos(500_000_000);
        }
    }
}
