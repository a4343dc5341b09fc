package integritas.central.tenants;

import integritas.tenant.RegisterEntry;
import integritas.tenant.Tenant;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;

/**
 * One tenant as its page shows it.
 *
 * @param entry the tenant
 * @param history what happened to it, the newest first
 */
public record TenantView(RegisterEntry entry, List<TenantEvent> history) {

    private static final JsonProvider JSON = JsonProvider.provider();

    public String address() {
        return "/app/central/tenants/" + entry.alias();
    }

    public boolean isClosed() {
        return entry.state().equals(Tenant.CLOSED);
    }

    /** Returns the steps that can be taken now. */
    public List<TenantStep> steps() {
        return Stream.of(TenantStep.values())
                .filter(step -> step.isOpenTo(entry.state()))
                .toList();
    }

    /** Returns the name of the first administrator's account, whoever was named last; blank if none was named here. */
    public String administrator() {
        return history.stream()
                .filter(event -> !event.action().equals(TenantTrace.MOVED))
                .map(event -> object(event.after()).getString(TenantTrace.ADMINISTRATOR, ""))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Returns the state that an event led to; blank if it led to none. */
    public static String stateAfter(TenantEvent event) {
        return event.action().equals(TenantTrace.MOVED) ? event.after().replace("\"", "") : "";
    }

    /** Returns what an event changed, as far as it describes the tenant. */
    public static List<Change> changes(TenantEvent event) {
        if (!event.action().equals(TenantTrace.DESCRIBED)) {
            return List.of();
        }
        JsonObject before = object(event.before());
        JsonObject after = object(event.after());
        return after.keySet().stream()
                .map(field -> new Change(field, text(before, field), text(after, field)))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    private static String text(JsonObject object, String field) {
        return switch (object.getOrDefault(field, JsonValue.NULL).getValueType()) {
            case STRING -> object.getString(field);
            case ARRAY -> String.join(", ", object.getJsonArray(field).getValuesAs(jakarta.json.JsonString::getString));
            default -> "";
        };
    }

    /** What was erased from the log is empty. */
    private static JsonObject object(String json) {
        if (json.isEmpty()) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    /**
     * One field that was changed.
     *
     * @param field its name
     * @param before what stood there
     * @param after what stands there
     */
    public record Change(String field, String before, String after) {}
}
