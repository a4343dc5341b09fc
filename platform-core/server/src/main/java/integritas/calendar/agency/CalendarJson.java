package integritas.calendar.agency;

import integritas.workingdays.CalendarYear;
import integritas.workingdays.LocalDay;
import integritas.workingdays.WorkCalendar;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;

/** A tenant's calendar as JSON. */
final class CalendarJson {

    private CalendarJson() {}

    static JsonObject of(WorkCalendar calendar) {
        JsonArrayBuilder local = Json.createArrayBuilder();
        calendar.local().forEach(day -> local.add(of(day)));
        return Json.createObjectBuilder()
                .add("week", calendar.week().days())
                .add("jointLeave", calendar.jointLeave().code())
                .add("local", local)
                .add("version", calendar.version())
                .build();
    }

    static JsonObjectBuilder of(LocalDay day) {
        return Json.createObjectBuilder()
                .add("day", day.day().toString())
                .add("kind", day.kind().code())
                .add("name", day.name());
    }

    static JsonObject of(YearOfWork work) {
        CalendarYear year = work.national();
        JsonArrayBuilder days = Json.createArrayBuilder();
        work.days()
                .forEach(day -> days.add(Json.createObjectBuilder()
                        .add("day", day.day().toString())
                        .add("kind", day.kind())
                        .add("worked", day.worked())
                        .add("name", name(day))));
        return Json.createObjectBuilder()
                .add("year", year.year())
                .add("provisional", year.isProvisional())
                .add(
                        "decree",
                        year.decree()
                                .<JsonValue>map(decree -> Json.createValue(decree.number()))
                                .orElse(JsonValue.NULL))
                .add("workingDays", work.workingDays())
                .add("days", days)
                .add("version", work.calendar().version())
                .build();
    }

    private static JsonObjectBuilder name(YearOfWork.NamedDay day) {
        JsonObjectBuilder name = Json.createObjectBuilder();
        day.name().byLanguage().forEach(name::add);
        return name;
    }
}
