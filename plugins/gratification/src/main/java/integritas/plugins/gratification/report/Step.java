package integritas.plugins.gratification.report;

import integritas.plugin.api.Person;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A step that a report took. Steps are only added; the database refuses anything else. */
@Entity
@Table(name = "step", schema = "plugin_gratification")
public class Step {

    @Id
    private UUID id;

    @Column(name = "report_id")
    private UUID reportId;

    private int place;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private ReportState fromState;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private ReportState toState;

    @Column(name = "by_person")
    private UUID byPerson;

    @Column(name = "by_name")
    private String byName;

    private Instant at;

    private String note;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Step() {}

    Step(Report report, int place, ReportState toState, Person by, Instant at, String note) {
        this.id = UUID.randomUUID();
        this.reportId = report.id();
        this.place = place;
        this.fromState = place == 1 ? ReportState.DRAFT : report.state();
        this.toState = toState;
        this.byPerson = by.id();
        this.byName = by.name();
        this.at = at;
        this.note = note;
    }

    public UUID id() {
        return id;
    }

    public UUID reportId() {
        return reportId;
    }

    /** Returns which step of the report it is, from 1. */
    public int place() {
        return place;
    }

    public ReportState fromState() {
        return fromState;
    }

    public ReportState toState() {
        return toState;
    }

    public UUID byPerson() {
        return byPerson;
    }

    public String byName() {
        return byName;
    }

    public Instant at() {
        return at;
    }

    /** Returns what was said with it, for reporter and control unit; may be empty. */
    public String note() {
        return note;
    }
}
