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

/** What proves a step that goes beyond this house. Proceedings are only added; the database refuses anything else. */
@Entity
@Table(name = "proceeding", schema = "plugin_gratification")
public class Proceeding {

    /** What was done. Worded as {@code desk.proceeding.<name>}. */
    public enum Kind {
        /** Given to those in need before it went bad. */
        DISTRIBUTION,
        /** Passed on to KPK. */
        FORWARDING,
        /** Decided by KPK. */
        DECISION,
        /** Handed over, or paid for. */
        HANDOVER
    }

    @Id
    private UUID id;

    @Column(name = "report_id")
    private UUID reportId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "done_on")
    private LocalDate doneOn;

    private String number;

    private String party;

    private String choice;

    @Column(name = "file_id")
    private String fileId;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "recorded_by_name")
    private String recordedByName;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Proceeding() {}

    Proceeding(UUID reportId, Kind kind, Proof proof, Recorded recorded) {
        this.id = UUID.randomUUID();
        this.reportId = reportId;
        this.kind = kind;
        this.doneOn = proof.doneOn();
        this.number = proof.number();
        this.party = proof.party();
        this.choice = proof.choice();
        this.fileId = proof.file().map(UUID::toString).orElse("");
        this.recordedBy = recorded.by().id();
        this.recordedByName = recorded.by().name();
        this.recordedAt = recorded.at();
    }

    /**
     * What is known of it.
     *
     * @param number of KPK's receipt, of the decision, or NTPN or receipt of payment; may be empty
     * @param party who received it; may be empty
     * @param choice of a decision the {@link Owner}, of a handover the {@link Way}; may be empty
     * @param file key in the plugin's file store
     */
    record Proof(LocalDate doneOn, String number, String party, String choice, Optional<UUID> file) {}

    public UUID id() {
        return id;
    }

    public UUID reportId() {
        return reportId;
    }

    public Kind kind() {
        return kind;
    }

    /** Returns the day on which it was done, not the one on which it was recorded. */
    public LocalDate doneOn() {
        return doneOn;
    }

    public String number() {
        return number;
    }

    public String party() {
        return party;
    }

    /** Returns the name of an {@link Owner} or a {@link Way}; empty for the other kinds. */
    public String choice() {
        return choice;
    }

    public Optional<UUID> file() {
        return fileId.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(fileId));
    }

    public String recordedByName() {
        return recordedByName;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
