package integritas.plugins.gratification.report;

import integritas.plugin.api.FileStore.StoredFile;
import integritas.plugin.api.Person;
import integritas.plugin.api.PluginHost;
import integritas.plugin.api.Refusal;
import integritas.plugin.api.WorkUnit;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Sends a form: to the control unit, or to nobody here. Each method is one transaction. */
final class Submission {

    private final PluginHost host;
    private final Clocks clocks;
    private final Drafts drafts;
    private final Reports reports;
    private final Deadlines deadlines;
    private final PrivateReportStore privately;
    private final ReportStore store;

    Submission(PluginHost host, Clocks clocks, Drafts drafts, Reports reports) {
        this.host = host;
        this.clocks = clocks;
        this.drafts = drafts;
        this.reports = reports;
        this.deadlines = new Deadlines(host, clocks);
        this.privately = new PrivateReportStore(host);
        this.store = new ReportStore(host);
    }

    /** Returns all that is wrong with a form, in its order. */
    List<FormFault> faults(Form form) {
        FieldCheck fields = new FieldCheck(
                drafts.today(), host.units().all().stream().map(WorkUnit::id).collect(Collectors.toSet()));
        return FormCheck.faults(form, fields, drafts.mostFiles());
    }

    /**
     * What became of a draft.
     *
     * @param report the report; empty if its reporter is hidden
     * @param filed whether it was filed just now
     */
    private record Outcome(Optional<Report> report, boolean filed) {}

    /**
     * Sends a draft. Sent again, it stays what it became. What was filed is acknowledged when it is safe, as a mail address
     * may be long to find and nobody else of the agency could file meanwhile.
     *
     * @return the report; empty if its reporter is hidden, and the form is only the owner's to read
     * @throws Refusal NOT_FOUND; STALE; INPUT_NOT_ACCEPTED naming all that is wrong
     */
    Optional<Report> send(UUID id, long version) {
        Outcome outcome = host.data().inTransaction(entities -> {
            Optional<PrivateReport> row = privately.lock(id);
            if (row.isEmpty()) {
                return new Outcome(Optional.of(sentBefore(id)), false);
            }
            if (row.get().state() == PrivateState.HIDDEN) {
                return new Outcome(Optional.empty(), false);
            }
            if (row.get().version() != version) {
                throw new Refusal(Refusal.Kind.STALE, "draft was changed since");
            }
            return sent(row.get(), drafts.open(row.get()).form());
        });
        outcome.report().filter(report -> outcome.filed()).ifPresent(new Acknowledgement(host)::send);
        return outcome.report();
    }

    private Outcome sent(PrivateReport row, Form form) {
        refuse(faults(form));
        Optional<Report> known = store.lock(row.id());
        if (form.isHidden() && known.isEmpty()) {
            row.hide(drafts.today());
            host.audit().unnamed("report.hidden");
            return new Outcome(Optional.empty(), false);
        }
        Report report = known.map(sent -> complete(sent, form)).orElseGet(() -> first(row.id(), form));
        privately.remove(row);
        return new Outcome(Optional.of(report), known.isEmpty());
    }

    private static void refuse(List<FormFault> faults) {
        if (!faults.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.INPUT_NOT_ACCEPTED,
                    faults.size() + " faults in a form",
                    faults.stream().map(FormFault::toFault).toList());
        }
    }

    private Report first(UUID id, Form form) {
        Filing filing = new Filing(host, clocks, form);
        Instant now = host.clock().instant();
        int year = drafts.today().getYear();
        Person person = person();
        Report report =
                new Report(id, year, store.nextNumber(year), person.id(), now, drafts.today(), filing.content(id));
        store.keep(report);
        store.flush();
        parts(id, form, filing);
        store.keep(new Step(report, 1, ReportState.SUBMITTED, person, now, ""));
        deadlines.begin(report);
        host.audit().changed("report.submitted", id, JsonValue.NULL, Json.createValue(report.title()));
        return report;
    }

    /** Takes what the reporter says now instead of what was said before, and goes back to where completeness is looked at. */
    private Report complete(Report sent, Form form) {
        if (sent.state() != ReportState.TO_BE_COMPLETED) {
            throw Reports.unknown();
        }
        refuse(Completion.faults(sent, form, store.inCustody(sent.id())));
        Filing filing = new Filing(host, clocks, form);
        store.files(sent.id()).stream()
                .filter(file ->
                        form.attachments().stream().noneMatch(one -> one.file().equals(file)))
                .forEach(host.files()::erase);
        store.clear(sent.id());
        LocalDate received = sent.receivedOn();
        sent.take(filing.content(sent.id()));
        if (!sent.receivedOn().equals(received)) {
            deadlines.beginAnew(sent);
        }
        parts(sent.id(), form, filing);
        return reports.move(sent, ReportState.VERIFICATION, "");
    }

    private void parts(UUID id, Form form, Filing filing) {
        filing.givers(id).forEach(giver -> {
            store.keep(giver);
            store.flush();
            filing.gifts(giver).forEach(store::keep);
        });
        Instant now = host.clock().instant();
        form.attachments()
                .forEach(one ->
                        store.keep(new Attachment(id, one.gift(), one.proof(), one.name(), file(one.file()), now)));
    }

    private Report sentBefore(UUID id) {
        return store.find(id)
                .filter(report -> report.reporterId().equals(person().id()))
                .orElseThrow(Reports::unknown);
    }

    private StoredFile file(UUID id) {
        return host.files().find(id).orElseThrow(Reports::unknown);
    }

    private Person person() {
        return host.person().orElseThrow(() -> new Refusal(Refusal.Kind.NOT_ALLOWED, "nobody is signed in"));
    }
}
