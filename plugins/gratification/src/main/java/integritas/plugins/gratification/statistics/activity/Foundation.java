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

/** A document that the control unit stands on. The latest of a kind holds. */
@Entity
@Table(name = "foundation", schema = "plugin_gratification")
public class Foundation {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private FoundationKind kind;

    private String number;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Embedded
    private KeptProof file;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Foundation() {}

    Foundation(FoundationKind kind, String number, LocalDate decidedOn, KeptProof file, Instant recordedAt) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.number = number;
        this.decidedOn = decidedOn;
        this.file = file;
        this.recordedAt = recordedAt;
    }

    public UUID id() {
        return id;
    }

    public FoundationKind kind() {
        return kind;
    }

    public String number() {
        return number;
    }

    /** Returns the day it was signed. */
    public LocalDate decidedOn() {
        return decidedOn;
    }

    public KeptProof file() {
        return file;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
