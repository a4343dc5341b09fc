package integritas.audit.reading;

import integritas.audit.seal.Entry;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What an entry says was changed, part by part, for people to read. */
public final class Changes {

    private static final JsonProvider JSON = JsonProvider.provider();

    private Changes() {}

    /**
     * One part that is not what it was.
     *
     * @param field its name in the entry; blank where the whole was changed
     * @param before what it was; blank if there was nothing
     * @param after what it is now; blank if it is gone
     */
    public record Change(String field, String before, String after) {}

    static List<Change> of(Entry entry) {
        JsonValue before = parse(entry.before());
        JsonValue after = parse(entry.after());
        if (!(before instanceof JsonObject) && !(after instanceof JsonObject)) {
            return changed("", words(before), words(after));
        }
        JsonObject old = before instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
        JsonObject fresh = after instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
        Set<String> names = new LinkedHashSet<>(fresh.keySet());
        names.addAll(old.keySet());
        List<Change> changes = new ArrayList<>();
        for (String name : names) {
            changes.addAll(changed(name, words(member(old, name)), words(member(fresh, name))));
        }
        return changes;
    }

    private static JsonValue member(JsonObject object, String name) {
        return object.getOrDefault(name, JsonValue.NULL);
    }

    private static List<Change> changed(String field, String before, String after) {
        return before.equals(after) ? List.of() : List.of(new Change(field, before, after));
    }

    private static JsonValue parse(String json) {
        if (json.isBlank()) {
            return JsonValue.NULL;
        }
        try (var reader = JSON.createReader(new StringReader(json))) {
            return reader.readValue();
        } catch (JsonException noJson) {
            return JSON.createValue(json);
        }
    }

    private static String words(JsonValue value) {
        return switch (value.getValueType()) {
            case NULL -> "";
            case STRING -> ((JsonString) value).getString();
            case OBJECT ->
                value.asJsonObject().entrySet().stream()
                        .map(member -> member.getKey() + ": " + words(member.getValue()))
                        .collect(Collectors.joining(", "));
            case ARRAY -> value.asJsonArray().stream().map(Changes::words).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }
}
