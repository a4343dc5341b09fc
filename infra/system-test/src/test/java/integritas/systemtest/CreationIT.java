package integritas.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What is sent twice under one Idempotency-Key, one after the other or at the same moment, is created once. */
class CreationIT {

    private static final int AT_ONCE = 8;

    private static String opening(int period) {
        JsonNode units = Api.as(Demo.ADMIN).get("units?size=200").json().get("items");
        String unit = units.get(units.size() - 1).get("id").asText();
        return "{\"unit\":\"" + unit + "\",\"rubric\":\"lke-zi\",\"edition\":\"2021\",\"period\":" + period
                + ",\"target\":\"WBBM\"}";
    }

    @Test
    void opensOnceForEachIdempotencyKey() {
        Api admin = Api.as(Demo.ADMIN);
        String wish = opening(2031);

        Reply first = admin.post("assessments", wish, "Idempotency-Key", "open-2031");
        Reply again = admin.post("assessments", wish, "Idempotency-Key", "open-2031");

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.json().get("id")).isEqualTo(first.json().get("id"));
        assertThat(admin.post("assessments", wish).problem()).isEqualTo("409 assessment-exists");
        assertThat(admin.post("assessments", wish.replace("2031", "2032"), "Idempotency-Key", "open-2031")
                        .problem())
                .isEqualTo("422 key-reused");
    }

    @Test
    void givesTheSameAssessmentToAllWhoOpenItAtOnceUnderOneKey() throws Exception {
        String wish = opening(2033);

        assertThat(atOnce("assessments", wish, "open-2033"))
                .as("one assessment")
                .hasSize(1);
    }

    @Test
    void givesTheSameUnitToAllWhoAddItAtOnceUnderOneKey() throws Exception {
        String wish = "{\"code\":\"serentak\",\"name\":\"Bidang Serentak\"}";

        assertThat(atOnce("units", wish, "add-serentak")).as("one unit").hasSize(1);
    }

    /** Sends one wish many times at the same moment; returns the keys of what was answered, each once. */
    private static Set<String> atOnce(String path, String wish, String key) throws Exception {
        Api admin = Api.as(Demo.ADMIN);
        Callable<Reply> request = () -> admin.post(path, wish, "Idempotency-Key", key);
        ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE);
        try {
            Set<String> created = new HashSet<>();
            for (Future<Reply> sent : pool.invokeAll(Collections.nCopies(AT_ONCE, request))) {
                Reply reply = sent.get();
                assertThat(reply.status()).as(reply.response().body()).isEqualTo(201);
                created.add(reply.json().get("id").asText());
            }
            return created;
        } finally {
            pool.shutdown();
        }
    }
}
