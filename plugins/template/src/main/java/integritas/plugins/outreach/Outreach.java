package integritas.plugins.outreach;

import integritas.plugin.api.FileStore;
import integritas.plugin.api.Person;
import integritas.plugin.api.PluginHost;
import integritas.plugin.api.Refusal;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The log of the current tenant. Each method is one transaction. */
final class Outreach {

    private static final String CONTACT = "event.contact";

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
            if (!typed.contact().isBlank()) {
                event.sealContact(
                        host.cipher().seal(CONTACT, event.id(), typed.contact().strip()));
            }
            entities.persist(event);
            host.audit()
                    .changed(
                            "event.added",
                            event.id(),
                            JsonValue.NULL,
                            json(event).build());
            tellWhenRegular(event.heldOn().getYear());
            return event;
        });
    }

    /** @throws Refusal NOT_FOUND */
    Event event(UUID id) {
        return host.data()
                .inTransaction(entities -> Optional.ofNullable(entities.find(Event.class, id))
                        .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "no event " + id)));
    }

    /** Returns the number to call an event's organiser at, and writes down that it was read; blank if there is none. */
    String contactOf(Event event) {
        if (event.contact().isEmpty()) {
            return "";
        }
        host.audit().read("contact.read", event.id());
        return host.cipher().open(CONTACT, event.id(), event.contact());
    }

    /** @throws Refusal NOT_FOUND, also where the event has no photo */
    UUID photoOf(UUID id) {
        return event(id).photo().orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "no photo of " + id));
    }

    /**
     * Keeps a photo in the place of the one before.
     *
     * @throws Refusal NOT_FOUND, or naming what is wrong with the file
     */
    void show(UUID id, String name, InputStream content) {
        host.data().inTransaction(entities -> {
            Event event = event(id);
            FileStore.StoredFile photo = keep(name, content);
            event.photo().ifPresent(before -> host.files().erase(before));
            event.show(photo.id());
            host.audit().changed("photo.kept", id, JsonValue.NULL, Json.createValue(photo.name()));
            return photo;
        });
    }

    private FileStore.StoredFile keep(String name, InputStream content) {
        try {
            return host.files().keep(name, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes to the agency's administrators with the event that makes the year's log a regular one. */
    private void tellWhenRegular(int year) {
        if (eventsOf(year).size() == host.settings().current().getInt("perYear")) {
            host.letters().toRole("tenant-admin", OutreachLetter.regular(year));
        }
    }

    /** Deletes what is older than the tenant wants to keep. */
    void expire() {
        int years = host.settings().current().getInt("keepYears");
        LocalDate oldest = today().minusYears(years);
        host.data().inTransaction(entities -> {
            entities.createQuery("select e from Event e where e.heldOn < :oldest and e.photo <> ''", Event.class)
                    .setParameter("oldest", oldest)
                    .getResultList()
                    .forEach(event -> event.photo().ifPresent(host.files()::erase));
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
