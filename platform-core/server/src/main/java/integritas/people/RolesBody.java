package integritas.people;

import integritas.unit.UnitRole;
import integritas.web.Body;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Reads {@code roles} and {@code assignments}, both lists, which may be left out. */
final class RolesBody {

    private RolesBody() {}

    static Set<String> roles(Body body) {
        Set<String> roles = new HashSet<>();
        for (JsonValue value : list(body, "roles")) {
            if (value instanceof JsonString role) {
                roles.add(role.getString());
            } else {
                body.refuse("roles", "text-expected");
            }
        }
        return roles;
    }

    static Set<UnitRole> assignments(Body body) {
        Set<UnitRole> assignments = new HashSet<>();
        for (JsonValue value : list(body, "assignments")) {
            if (value instanceof JsonObject object) {
                Body item = new Body(object);
                UUID unit = item.id("unit");
                String role = item.text("role");
                item.requireSound();
                assignments.add(new UnitRole(unit, role));
            } else {
                body.refuse("assignments", "object-expected");
            }
        }
        return assignments;
    }

    private static JsonArray list(Body body, String name) {
        JsonValue value = body.member(name).orElse(JsonValue.EMPTY_JSON_ARRAY);
        if (value instanceof JsonArray array) {
            return array;
        }
        body.refuse(name, "list-expected");
        return JsonValue.EMPTY_JSON_ARRAY;
    }
}
