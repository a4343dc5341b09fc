package integritas.operator;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the platform said to a description.
 *
 * @param status the HTTP status
 * @param body a plan, or a problem document
 */
record Answer(int status, JsonNode body) {

    private static final Set<String> STAYS = Set.of("kept", "conflict");
    private static final String NO_MEMBERS =
            ". One that is made again has no members: overwrite people.NAME.roles, too,"
                    + " and invite the others again";

    boolean isAccepted() {
        return status == 200 || status == 201;
    }

    /** Returns {@code create}, {@code change}, {@code nothing} or {@code inactive}. */
    String outcome() {
        return body.path("outcome").asText();
    }

    boolean isChange() {
        return outcome().equals("create") || outcome().equals("change");
    }

    /** Returns a line for each field that differs, or for each fault; of a tenant that is made, its name says enough. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (!isAccepted()) {
            body.path("errors").forEach(error -> lines.add(fault(error)));
            if (lines.isEmpty()) {
                lines.add(refusal());
            }
        } else if (!outcome().equals("create")) {
            body.path("changes").forEach(change -> lines.add(line(change)));
        }
        return lines;
    }

    /** Returns how many fields stay as they are although the description says otherwise. */
    int kept() {
        int kept = 0;
        for (JsonNode change : body.path("changes")) {
            kept += STAYS.contains(change.path("verdict").asText()) ? 1 : 0;
        }
        return kept;
    }

    /** Returns what the platform said instead of doing it. */
    String refusal() {
        return body.path("title").asText("no answer that could be read") + " (" + status + ")";
    }

    /** Returns a text of the answer. */
    String text(String name) {
        return body.path(name).asText();
    }

    /** A faulty line of a file tells by itself what is wrong with it. */
    private static String fault(JsonNode error) {
        String field = error.path("field").asText();
        return error.path("code").asText().equals("description-faulty")
                ? field
                : field + ": " + error.path("detail").asText();
    }

    private static String line(JsonNode change) {
        String verdict = change.path("verdict").asText();
        String field = change.path("field").asText();
        String current = quoted(change.path("current"));
        String declared = (field.startsWith("organization.") ? "the register says " : "the file says ")
                + quoted(change.path("declared"));
        return switch (verdict) {
            case "set" -> "set      " + field + ": " + quoted(change.path("declared"));
            case "change" -> "change   " + field + ": " + current + " -> " + quoted(change.path("declared"));
            case "kept" ->
                "kept     " + field + ": " + current + ", changed since it was applied; " + declared
                        + (field.equals("organization.state") && current.equals("\"missing\"") ? NO_MEMBERS : "");
            default -> "conflict " + field + ": " + current + " stays; " + declared;
        };
    }

    private static String quoted(JsonNode value) {
        return '"' + value.asText() + '"';
    }
}
