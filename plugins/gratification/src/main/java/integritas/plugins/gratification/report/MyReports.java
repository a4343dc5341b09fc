package integritas.plugins.gratification.report;

import integritas.plugin.api.PluginHost;
import integritas.plugin.api.Refusal;
import integritas.plugin.api.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What the list of somebody's reports shows.
 *
 * @param drafts being written
 * @param hidden for KPK alone
 * @param running with the control unit or KPK
 * @param closed those of which nothing is left to do
 * @param refused why what was asked for was not done
 */
public record MyReports(
        List<Begun> drafts, List<Begun> hidden, List<Sent> running, List<Sent> closed, List<Refusal.Fault> refused) {

    /**
     * A sealed form.
     *
     * @param due by when KPK must have it; empty while the day of receipt is not written
     */
    public record Begun(
            UUID id,
            String kind,
            String what,
            Optional<LocalDate> receivedOn,
            Optional<WorkingDays.Due> due,
            LocalDate changedOn) {

        static Begun of(PluginHost host, Clocks clocks, Draft draft) {
            Form form = draft.form();
            Optional<LocalDate> received = FieldCheck.parsed(form.text(Field.RECEIVED_ON));
            String what = form.gifts().stream()
                    .map(gift -> gift.text(Field.DESCRIPTION))
                    .filter(text -> !text.isEmpty())
                    .findFirst()
                    .orElse("");
            return new Begun(
                    draft.id(),
                    form.text(Field.KIND),
                    what,
                    received,
                    received.map(day -> host.workingDays().after(day, clocks.days(clocks.ruleSetOn(day), Term.TO_KPK))),
                    draft.changedOn());
        }
    }

    /** A report that was sent, with the period that runs for its reporter. */
    public record Sent(Report report, String what, Optional<Deadline> next) {}

    static MyReports of(PluginHost host, Reporting reporting) {
        return host.data().inTransaction(entities -> {
            Reports reports = reporting.reports();
            List<Sent> sent = reports
                    .of(host.person().orElseThrow(Reports::unknown).id())
                    .stream()
                    .map(report -> new Sent(report, what(reports, report), next(reporting, report)))
                    .toList();
            Set<UUID> known = sent.stream().map(one -> one.report().id()).collect(Collectors.toSet());
            List<Draft> all = reporting.drafts().mine();
            return new MyReports(
                    all.stream()
                            .filter(draft -> !draft.hidden() && !known.contains(draft.id()))
                            .map(draft -> Begun.of(host, reporting.clocks(), draft))
                            .toList(),
                    all.stream()
                            .filter(Draft::hidden)
                            .map(draft -> Begun.of(host, reporting.clocks(), draft))
                            .toList(),
                    sent.stream().filter(one -> !one.report().state().isEnd()).toList(),
                    sent.stream().filter(one -> one.report().state().isEnd()).toList(),
                    List.of());
        });
    }

    /** Returns the same list, which says why something was refused. */
    MyReports saying(Refusal refusal) {
        return new MyReports(drafts, hidden, running, closed, refusal.faults());
    }

    public boolean isEmpty() {
        return drafts.isEmpty() && hidden.isEmpty() && running.isEmpty() && closed.isEmpty();
    }

    private static String what(Reports reports, Report report) {
        return reports.gifts(report.id()).stream()
                .map(Gift::description)
                .findFirst()
                .orElse("");
    }

    private static Optional<Deadline> next(Reporting reporting, Report report) {
        return reporting.deadlines().of(report.id()).stream()
                .filter(deadline -> deadline.metOn().isEmpty())
                .findFirst();
    }
}
