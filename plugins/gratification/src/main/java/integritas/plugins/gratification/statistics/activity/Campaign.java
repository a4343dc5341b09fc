package integritas.plugins.gratification.statistics.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Something that told people about the control of gratification. */
@Entity
@Table(name = "campaign", schema = "plugin_gratification")
public class Campaign {

    @Id
    private UUID id;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    private CampaignKind kind;

    private String topic;

    private int reach;

    private String note;

    @Embedded
    private KeptProof photo;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Campaign() {}

    Campaign(LocalDate heldOn, CampaignKind kind, Message message, KeptProof photo, Instant recordedAt) {
        this.id = UUID.randomUUID();
        this.heldOn = heldOn;
        this.kind = kind;
        this.topic = message.topic();
        this.reach = message.reach();
        this.note = message.note();
        this.photo = photo;
        this.recordedAt = recordedAt;
    }

    /** What was said, and to how many people. */
    record Message(String topic, int reach, String note) {}

    public UUID id() {
        return id;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public CampaignKind kind() {
        return kind;
    }

    public String topic() {
        return topic;
    }

    /** Returns how many people it reached, as the control unit estimates. */
    public int reach() {
        return reach;
    }

    /** Returns what else there is to say, for the agency only; may be empty. */
    public String note() {
        return note;
    }

    public KeptProof photo() {
        return photo;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
