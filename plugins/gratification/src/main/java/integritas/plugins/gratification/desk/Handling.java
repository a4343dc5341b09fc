package integritas.plugins.gratification.desk;

import integritas.plugin.api.FileStore.StoredFile;
import integritas.plugin.api.PluginHost;
import integritas.plugin.api.Refusal;
import integritas.plugin.api.Refusal.Fault;
import integritas.plugins.gratification.desk.Proceeding.Proof;
import integritas.plugins.gratification.report.Clocks;
import integritas.plugins.gratification.report.Deadline;
import integritas.plugins.gratification.report.GiftKind;
import integritas.plugins.gratification.report.Report;
import integritas.plugins.gratification.report.ReportState;
import integritas.plugins.gratification.report.Reports;
import integritas.plugins.gratification.report.Term;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The steps that the control unit takes with a report. Each method is one transaction. */
final class Handling {

    private final PluginHost host;
    private final Reports reports;
    private final DeskStore store;
    private final Terms terms;
    private final CustodyStore custody;
    private final DeskPost post;

    Handling(PluginHost host, Reports reports, Clocks clocks) {
        this.host = host;
        this.reports = reports;
        this.store = new DeskStore(host);
        this.terms = new Terms(host, clocks);
        this.custody = new CustodyStore(host);
        this.post = new DeskPost(host);
    }

    /**
     * Takes a step, with all that belongs to it: what proves it, the periods that end and begin, the letter to the
     * reporter. All of it is kept, or nothing.
     *
     * @throws Refusal NOT_FOUND; NOT_ALLOWED to whoever reported it; STALE if somebody else changed the report since;
     *     INPUT_NOT_ACCEPTED naming all that is wrong
     */
    Report take(UUID id, Action action, StepForm form) {
        return host.data().inTransaction(entities -> {
            Report report = store.lock(id).orElseGet(() -> reports.one(id));
            Handler.requireOf(host, report);
            if (report.version() != form.version()) {
                throw new Refusal(Refusal.Kind.STALE, "report was changed since");
            }
            requireFit(report, action, form);
            keepProof(report, action, form);
            Report moved = move(report, action, form);
            terms.follow(moved, action, form);
            if (action == Action.DISMISS) {
                reports.forgetDraft(id);
            }
            if (action.tellsReporter()) {
                post.toReporter(moved);
            }
            return moved;
        });
    }

    /** Returns the steps that may be taken now; none with a report of one's own. */
    List<Action> open(Report report) {
        boolean own = Handler.isOwn(report, Handler.require(host));
        return own
                ? List.of()
                : Action.of(report).stream()
                        .filter(action -> obstacle(report, action).isEmpty())
                        .toList();
    }

    private Report move(Report report, Action action, StepForm form) {
        String note = form.text(Input.NOTE);
        reports.move(report.id(), report.version(), action.target(), note);
        store.flush();
        if (action == Action.DECIDE) {
            ReportState owned = form.owner().orElseThrow().state();
            reports.move(report.id(), reports.one(report.id()).version(), owned, "");
            store.flush();
        }
        return reports.one(report.id());
    }

    private void requireFit(Report report, Action action, StepForm form) {
        if (!action.follows(report)) {
            throw DeskFault.refusal("action", "step-not-open");
        }
        obstacle(report, action).ifPresent(fault -> {
            throw DeskFault.refusal(List.of(fault));
        });
        List<Fault> faults = form.faults(action, earliest(report, action), Today.of(host), Way.after(report.state()));
        if (!faults.isEmpty()) {
            throw DeskFault.refusal(faults);
        }
    }

    /** Returns what stands in the way of a step that the lifecycle would allow. */
    private Optional<Fault> obstacle(Report report, Action action) {
        return switch (action) {
            case DISTRIBUTE ->
                hasPerishables(report) ? Optional.empty() : Optional.of(DeskFault.of("action", "nothing-perishable"));
            case DISMISS -> report.state() == ReportState.TO_BE_COMPLETED ? stillRuns(report) : Optional.empty();
            case CLOSE ->
                custody.isKept(report.id())
                        ? Optional.of(DeskFault.of("action", "object-still-kept"))
                        : Optional.empty();
            case BEGIN, RETURN, ANALYSE, EXEMPT, FORWARD, RECORD_REFUSAL, DECIDE, HAND_OVER -> Optional.empty();
        };
    }

    private boolean hasPerishables(Report report) {
        return reports.gifts(report.id()).stream().anyMatch(gift -> gift.kind() == GiftKind.PERISHABLE);
    }

    /** What was given back may be completed until its last day. */
    private Optional<Fault> stillRuns(Report report) {
        return terms.deadlines().of(report.id()).stream()
                .filter(deadline -> deadline.term() == Term.COMPLETION)
                .filter(deadline -> deadline.metOn().isEmpty() && deadline.isKept(Today.of(host)))
                .map(Deadline::dueOn)
                .findFirst()
                .map(day -> DeskFault.of("action", "completion-still-runs", day.toString()));
    }

    private LocalDate earliest(Report report, Action action) {
        Optional<Proceeding.Kind> before = switch (action) {
            case DECIDE -> Optional.of(Proceeding.Kind.FORWARDING);
            case HAND_OVER -> Optional.of(Proceeding.Kind.DECISION);
            default -> Optional.empty();
        };
        LocalDate begun = action == Action.DISTRIBUTE ? report.receivedOn() : report.reportedOn();
        return store.proceedings(report.id()).stream()
                .filter(done -> before.filter(done.kind()::equals).isPresent())
                .map(Proceeding::doneOn)
                .reduce(begun, (one, other) -> one.isAfter(other) ? one : other);
    }

    private void keepProof(Report report, Action action, StepForm form) {
        action.proceeding().ifPresent(kind -> {
            Optional<UUID> file =
                    form.file().map(upload -> upload.keptIn(host.files())).map(StoredFile::id);
            Proof proof = new Proof(
                    form.day().orElseThrow(),
                    form.text(Input.NUMBER),
                    form.text(Input.PARTY),
                    choice(action, form),
                    file);
            Proceeding kept = store.keep(new Proceeding(report.id(), kind, proof, Recorded.now(host)));
            host.audit()
                    .changed(
                            "desk.proceeding",
                            report.id(),
                            JsonValue.NULL,
                            Json.createValue(kept.kind().name()));
        });
    }

    private static String choice(Action action, StepForm form) {
        if (action.needs(Input.OWNER)) {
            return form.text(Input.OWNER);
        }
        return action.needs(Input.WAY) ? form.text(Input.WAY) : "";
    }
}
