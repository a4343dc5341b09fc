package integritas.plugins.gratification.report;

import integritas.plugin.api.WorkingDays;
import integritas.plugin.api.WorkingDays.Due;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A period that runs for a report, as it was computed with one state of the working-day calendar. */
@Entity
@Table(name = "deadline", schema = "plugin_gratification")
public class Deadline {

    @Id
    private UUID id;

    @Column(name = "report_id")
    private UUID reportId;

    @Enumerated(EnumType.STRING)
    private Term term;

    @Column(name = "runs_from")
    private LocalDate runsFrom;

    @Column(name = "working_days")
    private int workingDays;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "warned_on")
    private LocalDate warnedOn;

    private boolean provisional;

    private String calendar;

    @Column(name = "met_on")
    private @Nullable LocalDate metOn;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Deadline() {}

    Deadline(UUID reportId, Term term, LocalDate runsFrom, int workingDays, WorkingDays calendar) {
        this.id = UUID.randomUUID();
        this.reportId = reportId;
        this.term = term;
        this.runsFrom = runsFrom;
        this.workingDays = workingDays;
        compute(calendar);
    }

    final void compute(WorkingDays days) {
        Due due = days.after(runsFrom, workingDays);
        dueOn = due.day();
        warnedOn = due.warning();
        provisional = due.provisional();
        calendar = days.version();
    }

    void meet(LocalDate day) {
        metOn = day;
    }

    void resume() {
        metOn = null;
    }

    /** Whether it was done in time, or may still be on this day. */
    public boolean isKept(LocalDate today) {
        return !metOn().orElse(today).isAfter(dueOn);
    }

    public UUID id() {
        return id;
    }

    public UUID reportId() {
        return reportId;
    }

    public Term term() {
        return term;
    }

    public LocalDate runsFrom() {
        return runsFrom;
    }

    public int workingDays() {
        return workingDays;
    }

    /** Returns the last day. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** Returns the last day by the stricter reading; never after {@link #dueOn}. */
    public LocalDate warnedOn() {
        return warnedOn;
    }

    /** Whether the days may move, as a year on the way has no decree yet. */
    public boolean provisional() {
        return provisional;
    }

    /** Returns the version of the calendar it was computed with. */
    public String calendar() {
        return calendar;
    }

    /** Returns the day on which it was done; empty while it runs. */
    public Optional<LocalDate> metOn() {
        return Optional.ofNullable(metOn);
    }
}
