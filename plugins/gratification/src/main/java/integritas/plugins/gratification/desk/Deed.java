package integritas.plugins.gratification.desk;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Something that was done about a report, and who wrote it down. Deeds are only added; the database refuses anything else. */
@MappedSuperclass
public abstract class Deed {

    @Id
    private UUID id;

    @Column(name = "report_id")
    private UUID reportId;

    @Column(name = "done_on")
    private LocalDate doneOn;

    private String party;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "recorded_by_name")
    private String recordedByName;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Deed() {}

    Deed(UUID reportId, LocalDate doneOn, String party, Recorded recorded) {
        this.id = UUID.randomUUID();
        this.reportId = reportId;
        this.doneOn = doneOn;
        this.party = party;
        this.recordedBy = recorded.by().id();
        this.recordedByName = recorded.by().name();
        this.recordedAt = recorded.at();
    }

    public UUID id() {
        return id;
    }

    public UUID reportId() {
        return reportId;
    }

    /** Returns the day on which it was done, not the one on which it was recorded. */
    public LocalDate doneOn() {
        return doneOn;
    }

    /** Returns who gave or received something; empty where nobody else took part. */
    public String party() {
        return party;
    }

    public String recordedByName() {
        return recordedByName;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
