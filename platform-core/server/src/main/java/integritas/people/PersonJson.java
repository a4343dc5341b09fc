package integritas.people;

import integritas.unit.Unit;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** People as the JSON interface shows them. */
final class PersonJson {

    /** Looked up once: {@code Json} asks the class path anew on each call. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private PersonJson() {}

    static JsonObjectBuilder line(Person person) {
        JsonArrayBuilder assignments = JSON.createArrayBuilder();
        person.assignments()
                .forEach(held -> assignments.add(JSON.createObjectBuilder()
                        .add("unit", held.unit().toString())
                        .add("role", held.role())));
        return JSON.createObjectBuilder()
                .add("id", person.id().toString())
                .add("username", person.member().username())
                .add("name", person.name())
                .add("email", person.member().email())
                .add("roles", JSON.createArrayBuilder(person.roles()))
                .add("assignments", assignments);
    }

    static JsonObjectBuilder whole(Person person, List<Access> access) {
        JsonArrayBuilder all = JSON.createArrayBuilder();
        access.forEach(one -> all.add(JSON.createObjectBuilder()
                .add("unit", one.unit().id().toString())
                .add("may", rights(one))
                .add("because", reasons(one))));
        return line(person).add("access", all);
    }

    static JsonObjectBuilder toUnit(Access access) {
        return JSON.createObjectBuilder()
                .add("person", access.person().id().toString())
                .add("name", access.person().name())
                .add("may", rights(access))
                .add("because", reasons(access));
    }

    /** Returns a page of people with the guests beside them. */
    static JsonObject withGuests(JsonObject page, List<Guest> guests) {
        JsonArrayBuilder all = JSON.createArrayBuilder();
        guests.forEach(guest -> all.add(JSON.createObjectBuilder()
                .add("username", guest.username())
                .add("name", guest.name())
                .add("since", guest.since().toString())
                .add("by", guest.by())
                .add("reads", guest.reads())));
        return JSON.createObjectBuilder(page).add("guests", all).build();
    }

    private static JsonArrayBuilder rights(Access access) {
        JsonArrayBuilder rights = JSON.createArrayBuilder();
        access.rights().forEach(right -> rights.add(right.name().toLowerCase(Locale.ROOT)));
        return rights;
    }

    private static JsonArrayBuilder reasons(Access access) {
        JsonArrayBuilder reasons = JSON.createArrayBuilder();
        for (Access.Reason reason : access.reasons()) {
            JsonValue through = reason.through()
                    .map(Unit::id)
                    .map(UUID::toString)
                    .<JsonValue>map(JSON::createValue)
                    .orElse(JsonValue.NULL);
            reasons.add(JSON.createObjectBuilder().add("role", reason.role()).add("unit", through));
        }
        return reasons;
    }
}
