package integritas.pluginhost.agency;

import integritas.pluginview.PluginTexts;
import integritas.rubric.Text;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A form made from the JSON Schema of a plugin's settings. Each property is a field, labelled by the plugin's text {@code
 * settings.<name>} with a hint in {@code settings.<name>.hint}, its choices by {@code settings.<name>.option.<value>}.
 *
 * @param fields in the order of the schema
 */
public record SettingsForm(List<SettingField> fields) {

    private static final int LONGEST_NUMBER = 40;

    static SettingsForm of(AgencyPlugin plugin) {
        JsonObject schema =
                read(plugin.plugin().inspected().contents().settingsSchema().orElse("{}"));
        JsonObject properties = object(schema, "properties");
        JsonObject set = read(plugin.choice().settings());
        List<SettingField> fields = new ArrayList<>();
        properties.forEach((name, property) -> fields.add(field(
                name, property.asJsonObject(), set, schema, plugin.plugin().texts())));
        return new SettingsForm(fields);
    }

    private static SettingField field(
            String name, JsonObject property, JsonObject set, JsonObject schema, PluginTexts texts) {
        boolean required = schema.containsKey("required")
                && schema.getJsonArray("required").stream()
                        .map(SettingsForm::text)
                        .anyMatch(name::equals);
        return new SettingField(
                name,
                property.getString("type", "string"),
                texts.find("settings." + name).orElse(Text.of("id", name)),
                texts.find("settings." + name + ".hint"),
                options(name, property, texts),
                text(set.getOrDefault(name, property.getOrDefault("default", JsonValue.NULL))),
                required);
    }

    /** A number speaks for itself. */
    private static List<SettingOption> options(String name, JsonObject property, PluginTexts texts) {
        return property.containsKey("enum")
                ? property.getJsonArray("enum").stream()
                        .map(SettingsForm::text)
                        .map(value -> new SettingOption(
                                value,
                                texts.find("settings." + name + ".option." + value)
                                        .orElse(Text.of("id", value))))
                        .toList()
                : List.of();
    }

    /** Returns what was typed, by name of the field. */
    Map<String, String> typed(MultivaluedMap<String, String> sent) {
        Map<String, String> typed = new LinkedHashMap<>();
        fields.forEach(field -> {
            String value = sent.getFirst("setting." + field.name());
            typed.put(field.name(), value == null ? field.isYesOrNo() ? "false" : "" : value.strip());
        });
        return typed;
    }

    long version(MultivaluedMap<String, String> sent) {
        String version = String.valueOf(sent.getFirst("version"));
        return version.matches("\\d{1,18}") ? Long.parseLong(version) : -1;
    }

    SettingsForm with(Map<String, String> typed) {
        return new SettingsForm(fields.stream()
                .map(field -> field.with(typed.getOrDefault(field.name(), field.value())))
                .toList());
    }

    /** Returns the document that was typed; a field left blank is not a part of it. */
    String json(Map<String, String> typed) {
        JsonObjectBuilder document = Json.createObjectBuilder();
        for (SettingField field : fields) {
            String value = typed.getOrDefault(field.name(), "");
            if (!value.isEmpty()) {
                document.add(field.name(), json(field, value));
            }
        }
        return document.build().toString();
    }

    /** What is no number stays a text, and the schema refuses it. */
    private static JsonValue json(SettingField field, String value) {
        if (field.isYesOrNo()) {
            return value.equals("true") ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (field.isNumeric() && value.length() <= LONGEST_NUMBER && value.matches("-?\\d+([.,]\\d+)?")) {
            return Json.createValue(new BigDecimal(value.replace(',', '.')));
        }
        return Json.createValue(value);
    }

    private static String text(JsonValue value) {
        if (value instanceof JsonString string) {
            return string.getString();
        }
        return value.equals(JsonValue.NULL) ? "" : value.toString();
    }

    private static JsonObject object(JsonObject parent, String name) {
        return parent.get(name) instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
    }

    private static JsonObject read(String json) {
        return Json.createReader(new StringReader(json)).readObject();
    }
}
