package integritas.calendar.national;

import integritas.workingdays.CalendarYear;
import integritas.workingdays.Decree;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;

/** Years and changes of years as JSON. */
final class YearJson {

    private YearJson() {}

    static JsonObjectBuilder of(CalendarYear year) {
        return Json.createObjectBuilder()
                .add("year", year.year())
                .add("provisional", year.isProvisional())
                .add("decree", year.decree().<JsonValue>map(YearJson::decree).orElse(JsonValue.NULL))
                .add("days", DaysJson.of(year.holidays()));
    }

    static JsonObject of(PublishedYear published) {
        JsonArrayBuilder history = Json.createArrayBuilder();
        published
                .history()
                .forEach(publication -> history.add(of(publication.year())
                        .add("at", publication.at().toString())
                        .add("by", publication.by())
                        .add("note", publication.note())));
        return of(published.year()).add("history", history).build();
    }

    static JsonObject of(YearChange change) {
        return Json.createObjectBuilder()
                .add("days", DaysJson.of(change.days()))
                .add("added", DaysJson.of(change.added()))
                .add("removed", DaysJson.of(change.removed()))
                .add("changed", DaysJson.of(change.changed()))
                .build();
    }

    private static JsonObject decree(Decree decree) {
        return Json.createObjectBuilder()
                .add("number", decree.number())
                .add("source", decree.source())
                .build();
    }
}
