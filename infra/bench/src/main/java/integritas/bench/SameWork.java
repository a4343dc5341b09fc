package integritas.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/**
 * Makes sure that both sides answer the same, for only then the comparison means anything.
 *
 * @param ours to the platform
 * @param floor to the floor
 * @param token of the person who asks
 */
record SameWork(Wire ours, Wire floor, String token) {

    /** Saves an answer through each side, reads a scorecard from each and asks each who is asking. */
    void require(Workload saving, Workload reading) throws IOException {
        JsonNode there = save(ours, saving);
        save(ours, saving);
        requireEqual("answer", there, save(floor, saving));
        save(floor, saving);
        requireEqual(
                "scorecard",
                ours.send(reading.next(0), token).json(),
                floor.send(reading.next(0), token).json());
        Call whoAmI = new Asking("me").next(0);
        requireEqual(
                "person",
                ours.send(whoAmI, token).json(),
                floor.send(whoAmI, token).json());
        if (floor.send(reading.next(0), token.substring(0, token.length() - 20) + "A".repeat(20))
                .isOk()) {
            throw new IllegalStateException("the floor took a forged token");
        }
    }

    private JsonNode save(Wire wire, Workload saving) throws IOException {
        Reply reply = wire.send(saving.next(0), token);
        if (!reply.isOk()) {
            throw new IllegalStateException("not saved: " + reply.status() + " " + new String(reply.body()));
        }
        saving.took(0, reply);
        ObjectNode json = (ObjectNode) reply.json();
        if (!reply.entityTag().equals(json.get("etag").asText())) {
            throw new IllegalStateException("entity tags differ: " + reply);
        }
        json.remove("etag");
        json.remove("changedAt");
        return json;
    }

    private static void requireEqual(String what, JsonNode ours, JsonNode floor) {
        if (!ours.equals(floor)) {
            throw new IllegalStateException("the floor does other work on a " + what + ":\n" + ours + "\n" + floor);
        }
    }
}
