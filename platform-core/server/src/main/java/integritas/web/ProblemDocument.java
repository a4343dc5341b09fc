package integritas.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/** Writes a failure as RFC 9457 has it, in the reader's language and with a stable code. */
final class ProblemDocument {

    static final String MEDIA_TYPE = "application/problem+json";

    private ProblemDocument() {}

    static JsonObject of(Failure failure, String path, Messages messages) {
        String code = failure.problem().code();
        JsonObjectBuilder document = Json.createObjectBuilder()
                .add("type", "urn:integritas:problem:" + code)
                .add("title", messages.get("problem." + code))
                .add("status", failure.problem().status())
                .add("detail", messages.get("problem." + code + ".next"))
                .add("code", code)
                .add("instance", path);
        if (!failure.faults().isEmpty()) {
            document.add("errors", errors(failure, messages));
        }
        return document.build();
    }

    private static JsonArrayBuilder errors(Failure failure, Messages messages) {
        JsonArrayBuilder errors = Json.createArrayBuilder();
        failure.faults()
                .forEach(fault -> errors.add(Json.createObjectBuilder()
                        .add(fault.place().word(), fault.field())
                        .add("code", fault.code())
                        .add("detail", messages.of(fault))));
        return errors;
    }
}
