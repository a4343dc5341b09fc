package integritas.plugins.gratification.desk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What proves a step that goes beyond this house. */
@Entity
@Table(name = "proceeding", schema = "plugin_gratification")
public class Proceeding extends Deed {

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

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String number;

    private String choice;

    @Column(name = "file_id")
    private String fileId;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Proceeding() {}

    Proceeding(UUID reportId, Kind kind, Proof proof, Recorded recorded) {
        super(reportId, proof.doneOn(), proof.party(), recorded);
        this.kind = kind;
        this.number = proof.number();
        this.choice = proof.choice();
        this.fileId = proof.file().map(UUID::toString).orElse("");
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

    public Kind kind() {
        return kind;
    }

    public String number() {
        return number;
    }

    /** Returns the name of an {@link Owner} or a {@link Way}; empty for the other kinds. */
    public String choice() {
        return choice;
    }

    public Optional<UUID> file() {
        return fileId.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(fileId));
    }
}
