package integritas.audit.reading;

import integritas.audit.seal.Entry;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;

/** An entry of the log as JSON, with all that its commitment is computed from. */
final class EntryJson {

    private static final JsonProvider JSON = JsonProvider.provider();

    private EntryJson() {}

    static JsonObjectBuilder of(LogEntry logged) {
        Entry entry = logged.entry();
        return JSON.createObjectBuilder()
                .add("id", entry.id())
                .add("at", entry.at())
                .add(
                        "actor",
                        JSON.createObjectBuilder().add("id", entry.actorId()).add("name", entry.actorName()))
                .add("action", entry.action())
                .add("subject", entry.subject())
                .add("detail", entry.detail())
                .add("before", entry.before())
                .add("after", entry.after())
                .add("salt", entry.salt().<JsonValue>map(JSON::createValue).orElse(JsonValue.NULL))
                .add("seal", logged.seal().<JsonValue>map(JSON::createValue).orElse(JsonValue.NULL))
                .add("commitment", logged.commitment());
    }
}
