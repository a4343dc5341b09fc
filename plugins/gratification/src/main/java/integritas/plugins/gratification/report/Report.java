package integritas.plugins.gratification.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A report as the control unit may see it: what sections A, D and E of KPK's form say. Who the reporter is beyond name,
 * office and position is sealed; {@link Reports#identity} opens it and writes down who read it. */
@Entity
@Table(name = "report", schema = "plugin_gratification")
public class Report {

    @Id
    private UUID id;

    private int year;

    private int number;

    @Column(name = "unit_id")
    private String unitId;

    @Enumerated(EnumType.STRING)
    private ReportKind kind;

    @Enumerated(EnumType.STRING)
    private ReportState state;

    @Column(name = "reporter_id")
    private UUID reporterId;

    @Column(name = "reporter_name")
    private String reporterName;

    @Column(name = "reporter_office")
    private String reporterOffice;

    @Column(name = "reporter_position")
    private String reporterPosition;

    @Column(name = "nik_sealed")
    private String nikSealed;

    @Column(name = "nik_fingerprint")
    private String nikFingerprint;

    @Column(name = "address_sealed")
    private String addressSealed;

    @Column(name = "contact_sealed")
    private String contactSealed;

    private boolean compensation;

    private String place;

    private String chronology;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "reported_on")
    private LocalDate reportedOn;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "rule_set")
    private String ruleSet;

    @Version
    private long version;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Report() {}

    Report(UUID id, int year, int number, UUID reporterId, Instant submittedAt, LocalDate reportedOn, Content content) {
        this.id = id;
        this.year = year;
        this.number = number;
        this.reporterId = reporterId;
        this.state = ReportState.SUBMITTED;
        this.submittedAt = submittedAt;
        this.reportedOn = reportedOn;
        take(content);
    }

    /**
     * What the reporter says, and may say anew while a report is to be completed.
     *
     * @param ruleSet id of the rules in force on the day of receipt
     */
    record Content(
            ReportKind kind,
            Optional<UUID> unit,
            Reporter reporter,
            boolean compensation,
            String place,
            String chronology,
            LocalDate receivedOn,
            String ruleSet) {}

    /** Who reports; what must not be read by the way is sealed. */
    record Reporter(
            String name,
            String office,
            String position,
            String nikSealed,
            String nikFingerprint,
            String addressSealed,
            String contactSealed) {}

    final void take(Content content) {
        Reporter reporter = content.reporter();
        kind = content.kind();
        unitId = content.unit().map(UUID::toString).orElse("");
        reporterName = reporter.name();
        reporterOffice = reporter.office();
        reporterPosition = reporter.position();
        nikSealed = reporter.nikSealed();
        nikFingerprint = reporter.nikFingerprint();
        addressSealed = reporter.addressSealed();
        contactSealed = reporter.contactSealed();
        compensation = content.compensation();
        place = content.place();
        chronology = content.chronology();
        receivedOn = content.receivedOn();
        ruleSet = content.ruleSet();
    }

    void enter(ReportState next) {
        state = next;
    }

    String nikSealed() {
        return nikSealed;
    }

    String addressSealed() {
        return addressSealed;
    }

    String contactSealed() {
        return contactSealed;
    }

    /** Returns the number as people say it: {@code 2026-0007}. */
    public String title() {
        return "%d-%04d".formatted(year, number);
    }

    public UUID id() {
        return id;
    }

    public int year() {
        return year;
    }

    public int number() {
        return number;
    }

    /** Returns the reporter's work unit, if the agency has it in its tree. */
    public Optional<UUID> unitId() {
        return unitId.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(unitId));
    }

    public ReportKind kind() {
        return kind;
    }

    public ReportState state() {
        return state;
    }

    /** Returns the key of whoever reported, as {@code Person.id}. */
    public UUID reporterId() {
        return reporterId;
    }

    public String reporterName() {
        return reporterName;
    }

    /** Returns agency and unit as the reporter wrote them. */
    public String reporterOffice() {
        return reporterOffice;
    }

    /** Returns position, rank and grade. */
    public String reporterPosition() {
        return reporterPosition;
    }

    /** Returns by what reports of the same national id number are found. */
    public String nikFingerprint() {
        return nikFingerprint;
    }

    /** Whether the reporter would keep the gift and pay what it is worth. */
    public boolean compensation() {
        return compensation;
    }

    /** Returns where it was received or refused. */
    public String place() {
        return place;
    }

    public String chronology() {
        return chronology;
    }

    /** Returns the day of receipt or refusal, by which the report is judged. */
    public LocalDate receivedOn() {
        return receivedOn;
    }

    /** Returns the day it reached the control unit. */
    public LocalDate reportedOn() {
        return reportedOn;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    /** Returns the id of the rules in force on the day of receipt. */
    public String ruleSet() {
        return ruleSet;
    }

    public long version() {
        return version;
    }
}
