package integritas.plugin.inspection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Set;
import java.util.TreeSet;

/** What a plugin has to word so that people can set it: each setting, and each choice that is a text. */
final class SettingTexts {

    private static final ObjectMapper JSON = new ObjectMapper();

    private SettingTexts() {}

    /** Returns the keys for a sound schema. */
    static Set<String> keys(String schema) {
        Set<String> keys = new TreeSet<>();
        try {
            JSON.readTree(schema)
                    .path("properties")
                    .fields()
                    .forEachRemaining(setting -> add("settings." + setting.getKey(), setting.getValue(), keys));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the schema was not looked at before", e);
        }
        return keys;
    }

    private static void add(String setting, JsonNode property, Set<String> keys) {
        keys.add(setting);
        property.path("enum").forEach(choice -> {
            if (choice.isTextual()) {
                keys.add(setting + ".option." + choice.asText());
            }
        });
    }
}
