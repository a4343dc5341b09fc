package integritas.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/**
 * A plugin as central administrators and tenants deal with it.
 *
 * @param id its id
 */
record Plugin(String id) {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** Waits until the platform has seen the jar, in this state. */
    JsonNode await(String state) {
        return await(state, plugin -> true);
    }

    /** Waits until the platform says this of the jar, too. */
    JsonNode await(String state, Predicate<JsonNode> also) {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            Reply reply = Api.as(Demo.CENTRAL).get("central/plugins/" + id);
            if (reply.status() == 200 && reply.json().get("state").asText().equals(state) && also.test(reply.json())) {
                return reply.json();
            }
            if (Instant.now().isAfter(end)) {
                throw new AssertionError(
                        id + " is not " + state + ": " + reply.response().body());
            }
            try {
                Thread.sleep(500);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        }
    }

    /** Waits for the jar and approves it. */
    Reply approve() {
        String sha256 = await("waiting").get("sha256").asText();
        return approve(sha256);
    }

    /** Approves it unless another test has done so. */
    void ensureRunning() {
        JsonNode now = Api.as(Demo.CENTRAL).get("central/plugins/" + id).json();
        if (!now.get("state").asText().equals("running")) {
            approve(now.get("sha256").asText());
        }
        await("running");
    }

    Reply approve(String sha256) {
        return Api.as(Demo.CENTRAL)
                .put(
                        "central/plugins/" + id + "/approval",
                        "{\"sha256\":\"" + sha256 + "\",\"note\":\"looked through\"}");
    }

    Reply suspend() {
        return Api.as(Demo.CENTRAL).put("central/plugins/" + id + "/suspension", "{\"note\":\"stopped by a test\"}");
    }

    /** Switches it on with consent to all it asks for. */
    void switchOn(String admin) {
        Reply now = Api.as(admin).get("settings/plugins/" + id);
        ObjectNode body = ((ObjectNode) now.json()).retain(List.of("permissions"));
        body.set("consented", body.remove("permissions"));
        body.put("on", true);
        Reply reply = Api.as(admin).put("settings/plugins/" + id, body.toString(), "If-Match", now.header("ETag"));
        assertThat(reply.status()).as(reply.response().body()).isEqualTo(200);
    }

    void switchOff(String admin) {
        assertThat(decide(admin, "", "{\"on\":false}").status()).isEqualTo(200);
    }

    /** Sends a decision of a tenant's administrator, who has seen the last one. */
    Reply decide(String admin, String path, String json) {
        String tag = Api.as(admin).get("settings/plugins/" + id).header("ETag");
        return Api.as(admin).put("settings/plugins/" + id + path, json, "If-Match", tag);
    }
}
