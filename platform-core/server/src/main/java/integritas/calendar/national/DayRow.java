package integritas.calendar.national;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;

/**
 * A day as it was sent, not looked at yet.
 *
 * @param place where it stood: {@code line.3} of a file, {@code days.0} of JSON
 * @param day its date
 * @param kind code of what it is
 * @param indonesian its name
 * @param english its name in English; blank where none was given
 */
record DayRow(String place, String day, String kind, String indonesian, String english) {

    static List<DayRow> of(JsonArray days) {
        List<DayRow> rows = new ArrayList<>();
        for (JsonValue value : days) {
            JsonObject day = value instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
            JsonObject name = day.get("name") instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
            rows.add(new DayRow(
                    "days." + rows.size(), text(day, "day"), text(day, "kind"), text(name, "id"), text(name, "en")));
        }
        return rows;
    }

    private static String text(JsonObject object, String name) {
        return object.get(name) instanceof JsonString text ? text.getString().strip() : "";
    }
}
