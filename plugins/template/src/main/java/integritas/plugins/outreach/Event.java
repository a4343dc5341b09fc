package integritas.plugins.outreach;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** An event that told people about the integrity zone. The database fills the tenant's column; it is not mapped. */
@Entity
@Table(name = "event", schema = "plugin_outreach")
public class Event {

    @Id
    private UUID id;

    @Column(name = "held_on")
    private LocalDate heldOn;

    private String topic;

    private int participants;

    @Column(name = "logged_by")
    private String loggedBy;

    private String contact;

    private String photo;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Event() {}

    Event(LocalDate heldOn, String topic, int participants, String loggedBy) {
        this.id = UUID.randomUUID();
        this.heldOn = heldOn;
        this.topic = topic;
        this.participants = participants;
        this.loggedBy = loggedBy;
        this.contact = "";
        this.photo = "";
    }

    void sealContact(String sealed) {
        contact = sealed;
    }

    void show(UUID newPhoto) {
        photo = newPhoto.toString();
    }

    public UUID id() {
        return id;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public String topic() {
        return topic;
    }

    public int participants() {
        return participants;
    }

    public String loggedBy() {
        return loggedBy;
    }

    /** Returns the organiser's number, sealed; blank if there is none. */
    String contact() {
        return contact;
    }

    /** Returns the key of the photo's file. */
    public Optional<UUID> photo() {
        return photo.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(photo));
    }
}
