package integritas.plugins.gratification.report;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/** Some fields of the form as one text, to be sealed together. */
final class SealedText {

    private SealedText() {}

    static String of(Map<Field, String> form, Collection<Field> fields) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        fields.forEach(field -> json.add(field.code(), form.getOrDefault(field, "")));
        return json.build().toString();
    }

    static Map<Field, String> open(String text) {
        JsonObject json = Json.createReader(new StringReader(text)).readObject();
        Map<Field, String> fields = new EnumMap<>(Field.class);
        json.keySet().forEach(code -> fields.put(Field.of(code).orElseThrow(), json.getString(code)));
        return fields;
    }
}
