package integritas.plugins.gratification.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Who gave, or offered, the gifts of a report: section B of KPK's form. */
@Entity
@Table(name = "giver", schema = "plugin_gratification")
public class Giver {

    @Id
    private UUID id;

    @Column(name = "report_id")
    private UUID reportId;

    private int place;

    private String name;

    @Column(name = "name_normalised")
    private String nameNormalised;

    @Column(name = "name_fingerprint")
    private String nameFingerprint;

    private String office;

    @Column(name = "address_sealed")
    private String addressSealed;

    @Enumerated(EnumType.STRING)
    private Relation relation;

    @Column(name = "relation_note")
    private String relationNote;

    private String reason;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Giver() {}

    Giver(UUID id, UUID reportId, int place, Name name, String addressSealed, Ties ties) {
        this.id = id;
        this.reportId = reportId;
        this.place = place;
        this.name = name.asReported();
        this.nameNormalised = name.normalised();
        this.nameFingerprint = name.fingerprint();
        this.addressSealed = addressSealed;
        this.office = ties.office();
        this.relation = ties.relation();
        this.relationNote = ties.relationNote();
        this.reason = ties.reason();
    }

    record Name(String asReported, String normalised, String fingerprint) {}

    record Ties(String office, Relation relation, String relationNote, String reason) {}

    String addressSealed() {
        return addressSealed;
    }

    public UUID id() {
        return id;
    }

    public UUID reportId() {
        return reportId;
    }

    /** Returns which giver of the report it is, from 1. */
    public int place() {
        return place;
    }

    /** Returns the name as reported; empty if nobody knows. */
    public String name() {
        return name;
    }

    /** Returns what is left of the name without titles, legal forms and marks: {@link GiverName}. */
    public String nameNormalised() {
        return nameNormalised;
    }

    /** Returns by what gifts of the same giver are found; empty where the name is. */
    public String nameFingerprint() {
        return nameFingerprint;
    }

    public String office() {
        return office;
    }

    public Relation relation() {
        return relation;
    }

    public String relationNote() {
        return relationNote;
    }

    /** Returns why it was given, as the reporter sees it. */
    public String reason() {
        return reason;
    }
}
