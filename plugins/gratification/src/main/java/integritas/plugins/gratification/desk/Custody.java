package integritas.plugins.gratification.desk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** One act of an object's custody. */
@Entity
@Table(name = "custody", schema = "plugin_gratification")
public class Custody extends Deed {

    @Column(name = "gift_id")
    private UUID giftId;

    private int place;

    @Enumerated(EnumType.STRING)
    private CustodyAct act;

    private String whereabouts;

    private String seal;

    private String note;

    @Column(name = "photo_id")
    private String photoId;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Custody() {}

    Custody(Link link, CustodyAct act, Content content, Recorded recorded) {
        super(link.report(), content.doneOn(), content.party(), recorded);
        this.giftId = link.gift();
        this.place = link.place();
        this.act = act;
        this.whereabouts = content.whereabouts();
        this.seal = content.seal();
        this.note = content.note();
        this.photoId = content.photo().map(UUID::toString).orElse("");
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
}
