package integritas.central.tenants;

import integritas.tenant.RegisterEntry;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.util.List;

/** Tenants as JSON. */
final class TenantJson {

    private static final JsonProvider JSON = JsonProvider.provider();

    private TenantJson() {}

    static JsonObjectBuilder line(TenantLine line) {
        return entry(line.entry()).add("createdAt", line.createdAt().toString()).add("assessments", line.assessments());
    }

    static JsonObjectBuilder entry(RegisterEntry entry) {
        return JSON.createObjectBuilder()
                .add("alias", entry.alias())
                .add("name", entry.description().name())
                .add("kind", entry.description().kind())
                .add("code", entry.description().code())
                .add("state", entry.state())
                .add("locale", entry.description().locale())
                .add("timeZone", entry.description().timeZone())
                .add("domains", JSON.createArrayBuilder(entry.domains()))
                .add("etag", entry.entityTag());
    }

    static JsonObjectBuilder whole(RegisterEntry entry, List<TenantEvent> history) {
        JsonArrayBuilder events = JSON.createArrayBuilder();
        history.forEach(event -> events.add(JSON.createObjectBuilder()
                .add("at", event.at().toString())
                .add("by", event.by())
                .add("action", event.action())
                .add("note", event.note())
                .add("before", event.before())
                .add("after", event.after())));
        return entry(entry).add("history", events);
    }
}
