package integritas.pluginhost.agency;

import integritas.web.Body;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a program sends to switch a plugin on or off.
 *
 * @param on whether it is to be on
 * @param consented codes of the permissions that were agreed to
 */
record SwitchBody(boolean on, Set<String> consented) {

    static SwitchBody of(@Nullable JsonValue sent) {
        Body body = new Body(sent);
        JsonValue on = body.member("on").orElse(JsonValue.NULL);
        if (on != JsonValue.TRUE && on != JsonValue.FALSE) {
            body.refuse("on", "yes-or-no-expected");
        }
        JsonValue consented = body.member("consented").orElse(JsonValue.EMPTY_JSON_ARRAY);
        boolean texts = consented instanceof JsonArray list && list.stream().allMatch(JsonString.class::isInstance);
        if (!texts) {
            body.refuse("consented", "list-expected");
        }
        body.requireSound();
        return new SwitchBody(
                on == JsonValue.TRUE,
                consented.asJsonArray().getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .collect(Collectors.toSet()));
    }
}
