package integritas.plugins.outreach;

import integritas.plugin.api.Person;
import integritas.plugin.api.PluginHost;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;

/** The log of the current tenant. Each method is one transaction. */
final class Outreach {

    private final PluginHost host;

    Outreach(PluginHost host) {
        this.host = host;
    }

    /** Returns the events, the newest first. */
    List<Event> events() {
        return host.data()
                .inTransaction(entities -> entities.createQuery(
                                "select e from Event e order by e.heldOn desc, e.topic", Event.class)
                        .getResultList());
    }

    /** Returns the events of a year, the oldest first; the order is the same whoever asks. */
    List<Event> eventsOf(int year) {
        return host.data()
                .inTransaction(entities -> entities.createQuery(
                                "select e from Event e where e.heldOn between :first and :last"
                                        + " order by e.heldOn, e.topic, e.participants",
                                Event.class)
                        .setParameter("first", LocalDate.of(year, 1, 1))
                        .setParameter("last", LocalDate.of(year, 12, 31))
                        .getResultList());
    }

    /** @throws integritas.plugin.api.Refusal naming every fault */
    Event add(NewEvent typed) {
        return host.data().inTransaction(entities -> {
            Event event = typed.by(host.person().map(Person::name).orElse(""), today());
            entities.persist(event);
            host.audit()
                    .changed(
                            "event.added",
                            event.id(),
                            JsonValue.NULL,
                            json(event).build());
            return event;
        });
    }

    /** Deletes what is older than the tenant wants to keep. */
    void expire() {
        int years = host.settings().current().getInt("keepYears");
        LocalDate oldest = today().minusYears(years);
        host.data().inTransaction(entities -> {
            int gone = entities.createQuery("delete from Event e where e.heldOn < :oldest")
                    .setParameter("oldest", oldest)
                    .executeUpdate();
            if (gone > 0) {
                host.audit().changed("events.expired", host.tenant().id(), Json.createValue(gone), JsonValue.NULL);
            }
            return gone;
        });
    }

    boolean isPublic() {
        return host.settings().current().getBoolean("showPublicly");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(host.clock().instant(), host.tenant().zone());
    }

    static JsonObjectBuilder json(Event event) {
        return Json.createObjectBuilder()
                .add("id", event.id().toString())
                .add("heldOn", event.heldOn().toString())
                .add("topic", event.topic())
                .add("participants", event.participants())
                .add("loggedBy", event.loggedBy());
    }
}
