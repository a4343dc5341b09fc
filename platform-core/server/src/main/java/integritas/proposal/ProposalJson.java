package integritas.proposal;

import integritas.rubrics.AnswerJson;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Proposals as JSON. */
final class ProposalJson {

    /** Looked up once: {@code Json} asks the class path anew on each call. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private ProposalJson() {}

    static JsonObject of(List<ProposalState> states, Locale language) {
        JsonArrayBuilder items = JSON.createArrayBuilder();
        states.forEach(state -> items.add(of(state, language)));
        return JSON.createObjectBuilder().add("items", items).build();
    }

    static JsonObject of(ProposalState state, Locale language) {
        JsonObjectBuilder item = JSON.createObjectBuilder()
                .add("plugin", state.plugin())
                .add("name", state.name().in(language))
                .add("state", state.kind().code());
        item.add(
                "proposal",
                state.now().<JsonValue>map(now -> now(now, language)).orElse(JsonValue.NULL));
        item.add(
                "accepted",
                state.accepted().<JsonValue>map(ProposalJson::accepted).orElse(JsonValue.NULL));
        return item.build();
    }

    private static JsonObject now(Proposed now, Locale language) {
        return JSON.createObjectBuilder()
                .add("version", now.version())
                .add("answer", answer(now.answer()))
                .add("reason", now.reason().in(language))
                .add("asOf", now.asOf().toString())
                .add("snapshot", now.snapshot().name())
                .add("fingerprint", now.fingerprint())
                .build();
    }

    private static JsonObject accepted(Acceptance accepted) {
        return JSON.createObjectBuilder()
                .add("version", accepted.version())
                .add("answer", answer(accepted.answer()))
                .add("answered", accepted.answered())
                .add("asOf", accepted.asOf().toString())
                .add("document", accepted.document().toString())
                .add("fingerprint", accepted.fingerprint())
                .add("at", accepted.at().toString())
                .add("by", accepted.by())
                .build();
    }

    private static JsonValue answer(Optional<String> canonical) {
        return canonical.map(AnswerJson::value).orElse(JsonValue.NULL);
    }
}
