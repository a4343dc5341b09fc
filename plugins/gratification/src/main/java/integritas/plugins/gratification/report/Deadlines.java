package integritas.plugins.gratification.report;

import integritas.plugin.api.PluginHost;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The periods that run for reports. Each method is one transaction, or part of the caller's. */
public final class Deadlines {

    private final PluginHost host;
    private final ReportStore store;
    private final Clocks clocks;

    public Deadlines(PluginHost host, Clocks clocks) {
        this.host = host;
        this.store = new ReportStore(host);
        this.clocks = clocks;
    }

    /** Returns the periods of a report, the earliest end first. */
    public List<Deadline> of(UUID report) {
        return store.parts(Deadline.class, report, "p.dueOn, p.term");
    }

    /** Returns all that run, the earliest end first. */
    public List<Deadline> running() {
        return store.running();
    }

    /** Starts a period, as long as the rules say that the report is judged by. One that ran from this day goes on. */
    public Deadline start(Report report, Term term, LocalDate from) {
        return host.data().inTransaction(entities -> {
            Optional<Deadline> known = of(report.id()).stream()
                    .filter(deadline ->
                            deadline.term() == term && deadline.runsFrom().equals(from))
                    .findFirst();
            known.ifPresent(Deadline::resume);
            return known.orElseGet(() -> {
                int days = clocks.days(report.ruleSet(), term);
                Deadline fresh = new Deadline(report.id(), term, from, days, host.workingDays());
                store.keep(fresh);
                return fresh;
            });
        });
    }

    /** Ends the running periods of this kind, as done on the day. */
    public void meet(UUID report, Term term, LocalDate day) {
        host.data().inTransaction(entities -> {
            of(report).stream()
                    .filter(deadline ->
                            deadline.term() == term && deadline.metOn().isEmpty())
                    .forEach(deadline -> deadline.meet(day));
            return true;
        });
    }

    /** Computes anew what was computed with another state of the calendar, and returns how many that were. */
    public int recompute() {
        return host.data().inTransaction(entities -> {
            List<Deadline> old = running().stream()
                    .filter(deadline ->
                            !deadline.calendar().equals(host.workingDays().version()))
                    .toList();
            old.forEach(deadline -> deadline.compute(host.workingDays()));
            return old.size();
        });
    }

    /** Starts what runs from the receipt, and what runs from the day the control unit knows. */
    void begin(Report report) {
        start(report, Term.TO_UPG, report.receivedOn()).meet(report.reportedOn());
        start(report, Term.TO_KPK, report.receivedOn());
        start(report, Term.FORWARDING, report.reportedOn());
    }

    /** Starts anew what runs from the receipt, after its day was corrected. */
    void beginAnew(Report report) {
        host.data().inTransaction(entities -> {
            of(report.id()).stream()
                    .filter(deadline -> deadline.term() == Term.TO_UPG || deadline.term() == Term.TO_KPK)
                    .forEach(entities::remove);
            entities.flush();
            begin(report);
            return report;
        });
    }

    /** What the reporter's own steps start and end. */
    void follow(Report report, ReportState before) {
        LocalDate today =
                LocalDate.ofInstant(host.clock().instant(), host.tenant().zone());
        if (before == ReportState.TO_BE_COMPLETED) {
            meet(report.id(), Term.COMPLETION, today);
        }
        if (report.state() == ReportState.TO_BE_COMPLETED) {
            start(report, Term.COMPLETION, report.reportedOn());
        }
    }
}
