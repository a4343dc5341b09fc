package integritas.plugins.gratification.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;

/** One thing that was given or offered: section C of KPK's form. */
@Entity
@Table(name = "gift", schema = "plugin_gratification")
public class Gift {

    @Id
    private UUID id;

    @Column(name = "report_id")
    private UUID reportId;

    @Column(name = "giver_id")
    private UUID giverId;

    private int place;

    @Enumerated(EnumType.STRING)
    private EventClass event;

    @Column(name = "event_note")
    private String eventNote;

    @Enumerated(EnumType.STRING)
    private GiftKind kind;

    private String description;

    private BigDecimal value;

    private String currency;

    private boolean estimated;

    @Enumerated(EnumType.STRING)
    private Location location;

    @Column(name = "location_note")
    private String locationNote;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Gift() {}

    Gift(UUID id, Giver giver, int place, Nature nature, Worth worth, Whereabouts whereabouts) {
        this.id = id;
        this.reportId = giver.reportId();
        this.giverId = giver.id();
        this.place = place;
        this.event = nature.event();
        this.eventNote = nature.eventNote();
        this.kind = nature.kind();
        this.description = nature.description();
        this.value = worth.value();
        this.currency = worth.currency();
        this.estimated = worth.estimated();
        this.location = whereabouts.location();
        this.locationNote = whereabouts.note();
    }

    record Nature(EventClass event, String eventNote, GiftKind kind, String description) {}

    record Worth(BigDecimal value, String currency, boolean estimated) {}

    record Whereabouts(Location location, String note) {}

    public UUID id() {
        return id;
    }

    public UUID reportId() {
        return reportId;
    }

    public UUID giverId() {
        return giverId;
    }

    /** Returns which gift of its giver it is, from 1. */
    public int place() {
        return place;
    }

    public EventClass event() {
        return event;
    }

    public String eventNote() {
        return eventNote;
    }

    public GiftKind kind() {
        return kind;
    }

    public String description() {
        return description;
    }

    /** Returns what it is worth, in its currency. */
    public BigDecimal value() {
        return value;
    }

    /** Returns the currency's code by ISO 4217. */
    public String currency() {
        return currency;
    }

    /** Whether the value is the reporter's estimate. */
    public boolean estimated() {
        return estimated;
    }

    public Location location() {
        return location;
    }

    public String locationNote() {
        return locationNote;
    }
}
