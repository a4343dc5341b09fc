package integritas.plugins.gratification.report;

import integritas.plugins.gratification.report.Form.Attached;
import integritas.plugins.gratification.report.Form.GiftPart;
import integritas.plugins.gratification.report.Form.GiverPart;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The form as JSON: fields by their codes, {@code givers} with {@code gifts}, and {@code attachments}. Reading is lenient, as
 * a draft may be anything: what is unknown or of another type is left out, and the checks say what is missing.
 */
final class FormJson {

    private static final String GIVERS = "givers";
    private static final String GIFTS = "gifts";
    private static final String ATTACHMENTS = "attachments";

    private FormJson() {}

    static JsonObject write(Form form) {
        JsonArrayBuilder givers = Json.createArrayBuilder();
        for (GiverPart giver : form.givers()) {
            JsonArrayBuilder gifts = Json.createArrayBuilder();
            giver.gifts()
                    .forEach(gift ->
                            gifts.add(object(gift.fields()).add("id", gift.id().toString())));
            givers.add(object(giver.fields()).add("id", giver.id().toString()).add(GIFTS, gifts));
        }
        JsonArrayBuilder files = Json.createArrayBuilder();
        form.attachments().forEach(one -> files.add(file(one)));
        return object(form.fields()).add(GIVERS, givers).add(ATTACHMENTS, files).build();
    }

    static Form read(String text) {
        return read(Json.createReader(new StringReader(text)).readObject());
    }

    static Form read(JsonObject json) {
        List<GiverPart> givers = objects(json, GIVERS).stream()
                .map(giver -> new GiverPart(
                        id(giver, "id").orElseGet(UUID::randomUUID),
                        fields(giver),
                        objects(giver, GIFTS).stream()
                                .map(gift -> new GiftPart(id(gift, "id").orElseGet(UUID::randomUUID), fields(gift)))
                                .toList()))
                .toList();
        List<Attached> files = objects(json, ATTACHMENTS).stream()
                .flatMap(file -> attached(file).stream())
                .toList();
        return new Form(fields(json), givers, files);
    }

    private static JsonObjectBuilder object(Map<Field, String> fields) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        fields.forEach((field, text) -> json.add(field.code(), text));
        return json;
    }

    private static JsonObjectBuilder file(Attached one) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("file", one.file().toString())
                .add("proof", one.proof().name())
                .add("name", one.name())
                .add("mediaType", one.mediaType())
                .add("size", one.size());
        one.gift().ifPresent(gift -> json.add("gift", gift.toString()));
        return json;
    }

    private static Optional<Attached> attached(JsonObject json) {
        return id(json, "file")
                .map(file -> new Attached(
                        file,
                        id(json, "gift"),
                        Choices.of(Proof.class, json.getString("proof", "")).orElse(Proof.OTHER),
                        json.getString("name", ""),
                        json.getString("mediaType", ""),
                        json.get("size") instanceof JsonNumber size ? size.longValue() : 0));
    }

    private static Map<Field, String> fields(JsonObject json) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        json.forEach((name, value) ->
                Field.of(name).ifPresent(field -> text(value).ifPresent(text -> fields.put(field, text))));
        return fields;
    }

    private static Optional<String> text(JsonValue value) {
        if (value instanceof JsonString string) {
            return Optional.of(string.getString());
        }
        return value instanceof JsonNumber number ? Optional.of(number.toString()) : Optional.empty();
    }

    private static List<JsonObject> objects(JsonObject json, String name) {
        return json.getOrDefault(name, JsonValue.EMPTY_JSON_ARRAY) instanceof JsonArray array
                ? array.stream()
                        .filter(JsonObject.class::isInstance)
                        .map(JsonValue::asJsonObject)
                        .toList()
                : List.of();
    }

    private static Optional<UUID> id(JsonObject json, String name) {
        try {
            return Optional.of(json.getString(name, ""))
                    .filter(text -> !text.isEmpty())
                    .map(UUID::fromString);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
