package integritas.rubrics;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Answers between JSON and the plain values that a rubric reads: text, numbers, maps of them, or nothing. */
public final class AnswerJson {

    /** Looked up once: {@code Json} asks the class path anew on each call. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private AnswerJson() {}

    public static @Nullable Object raw(JsonValue value) {
        return switch (value.getValueType()) {
            case NULL -> null;
            case STRING -> ((JsonString) value).getString();
            case NUMBER -> ((JsonNumber) value).bigDecimalValue();
            case TRUE -> true;
            case FALSE -> false;
            case OBJECT -> raw((JsonObject) value);
            case ARRAY -> List.of();
        };
    }

    public static Map<String, @Nullable Object> raw(JsonObject object) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        object.forEach((key, value) -> map.put(key, raw(value)));
        return map;
    }

    /** Reads answers that were stored, by question: all in one go, as each reader costs more than what it reads here. */
    public static Map<String, @Nullable Object> read(Map<String, String> stored) {
        String all = stored.values().stream().collect(Collectors.joining(",", "[", "]"));
        Map<String, @Nullable Object> raw = new LinkedHashMap<>();
        try (JsonReader reader = JSON.createReader(new StringReader(all))) {
            Iterator<JsonValue> values = reader.readArray().iterator();
            stored.keySet().forEach(question -> raw.put(question, raw(values.next())));
        }
        return raw;
    }

    public static JsonValue value(String stored) {
        try (JsonReader reader = JSON.createReader(new StringReader(stored))) {
            return reader.readValue();
        }
    }

    /** Writes the canonical form of an answer: text, or counts by key. */
    public static JsonValue value(Object canonical) {
        return canonical instanceof Map<?, ?> counts ? counts(counts) : JSON.createValue(canonical.toString());
    }

    private static JsonObject counts(Map<?, ?> counts) {
        var object = JSON.createObjectBuilder();
        counts.forEach((key, count) -> object.add(key.toString(), ((Number) count).longValue()));
        return object.build();
    }
}
