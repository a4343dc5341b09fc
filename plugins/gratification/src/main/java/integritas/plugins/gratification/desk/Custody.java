package integritas.plugins.gratification.desk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** One act of an object's custody. Acts are only added; the database refuses anything else. */
@Entity
@Table(name = "custody", schema = "plugin_gratification")
public class Custody {

    @Id
    private UUID id;

    @Column(name = "report_id")
    private UUID reportId;

    @Column(name = "gift_id")
    private UUID giftId;

    private int place;

    @Enumerated(EnumType.STRING)
    private CustodyAct act;

    @Column(name = "done_on")
    private LocalDate doneOn;

    private String party;

    private String whereabouts;

    private String seal;

    private String note;

    @Column(name = "photo_id")
    private String photoId;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "recorded_by_name")
    private String recordedByName;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Custody() {}

    Custody(Link link, CustodyAct act, Content content, Recorded recorded) {
        this.id = UUID.randomUUID();
        this.reportId = link.report();
        this.giftId = link.gift();
        this.place = link.place();
        this.act = act;
        this.doneOn = content.doneOn();
        this.party = content.party();
        this.whereabouts = content.whereabouts();
        this.seal = content.seal();
        this.note = content.note();
        this.photoId = content.photo().map(UUID::toString).orElse("");
        this.recordedBy = recorded.by().id();
        this.recordedByName = recorded.by().name();
        this.recordedAt = recorded.at();
    }

    /**
     * Where in which chain it stands.
     *
     * @param place from 1
     */
    record Link(UUID report, UUID gift, int place) {}

    /** What is said of it; texts may be empty. */
    record Content(
            LocalDate doneOn, String party, String whereabouts, String seal, String note, Optional<UUID> photo) {}

    public UUID id() {
        return id;
    }

    public UUID reportId() {
        return reportId;
    }

    public UUID giftId() {
        return giftId;
    }

    /** Returns which act of the object it is, from 1. */
    public int place() {
        return place;
    }

    public CustodyAct act() {
        return act;
    }

    public LocalDate doneOn() {
        return doneOn;
    }

    /** Returns who gave it, or who got it; empty where nobody else took part. */
    public String party() {
        return party;
    }

    /** Returns where it is kept since; empty where the act does not say. */
    public String whereabouts() {
        return whereabouts;
    }

    /** Returns the number of the seal on it; empty if there is none. */
    public String seal() {
        return seal;
    }

    public String note() {
        return note;
    }

    public Optional<UUID> photo() {
        return photoId.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(photoId));
    }

    public String recordedByName() {
        return recordedByName;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
