package integritas.calendar.national;

import integritas.rubric.Text;
import integritas.workingdays.DayKind;
import integritas.workingdays.Holiday;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Days as JSON: on the wire, in a form that waits for its confirmation, and in the database. */
final class DaysJson {

    private static final JsonProvider JSON = JsonProvider.provider();

    private DaysJson() {}

    static JsonArrayBuilder of(List<Holiday> days) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        days.forEach(day -> array.add(of(day)));
        return array;
    }

    static JsonArray parse(String text) {
        return JSON.createReader(new StringReader(text)).readArray();
    }

    /** Reads what {@link #of} has written and a check has let pass before. */
    static List<Holiday> trusted(String text) {
        return parse(text).stream()
                .map(JsonValue::asJsonObject)
                .map(DaysJson::holiday)
                .toList();
    }

    private static JsonObjectBuilder of(Holiday day) {
        JsonObjectBuilder name = JSON.createObjectBuilder();
        day.name().byLanguage().forEach(name::add);
        return JSON.createObjectBuilder()
                .add("day", day.day().toString())
                .add("kind", day.kind().code())
                .add("name", name);
    }

    private static Holiday holiday(JsonObject day) {
        Map<String, String> name = new LinkedHashMap<>();
        day.getJsonObject("name")
                .keySet()
                .forEach(
                        language -> name.put(language, day.getJsonObject("name").getString(language)));
        return new Holiday(
                LocalDate.parse(day.getString("day")),
                DayKind.of(day.getString("kind")).orElseThrow(),
                new Text(name));
    }
}
