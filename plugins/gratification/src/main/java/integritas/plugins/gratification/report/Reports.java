package integritas.plugins.gratification.report;

import integritas.plugin.api.Person;
import integritas.plugin.api.PluginHost;
import integritas.plugin.api.Refusal;
import integritas.plugins.gratification.Wording;
import jakarta.json.Json;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The reports of the current tenant that were sent to its control unit. Who asks must be allowed to: callers see to that.
 * Each method is one transaction, or part of the caller's.
 */
public final class Reports {

    private final PluginHost host;
    private final ReportStore store;
    private final PrivateReportStore drafts;
    private final Deadlines deadlines;

    public Reports(PluginHost host, Clocks clocks) {
        this.host = host;
        this.store = new ReportStore(host);
        this.drafts = new PrivateReportStore(host);
        this.deadlines = new Deadlines(host, clocks);
    }

    /** @throws Refusal NOT_FOUND */
    public Report one(UUID id) {
        return store.find(id).orElseThrow(Reports::unknown);
    }

    boolean isSent(UUID id) {
        return store.find(id).isPresent();
    }

    /** Returns the reports that stand at one of these states, in the order of their numbers. */
    public List<Report> in(Collection<ReportState> states) {
        return store.in(states);
    }

    /** Returns the reports of a person, the newest first. */
    public List<Report> of(UUID reporter) {
        return store.of(reporter);
    }

    public List<Giver> givers(UUID report) {
        return store.parts(Giver.class, report, "p.place");
    }

    /** Returns the gifts of a report, in the order of their givers. */
    public List<Gift> gifts(UUID report) {
        List<UUID> givers = givers(report).stream().map(Giver::id).toList();
        return store.parts(Gift.class, report, "p.place").stream()
                .sorted(Comparator.comparingInt(gift -> givers.indexOf(gift.giverId())))
                .toList();
    }

    public List<Attachment> attachments(UUID report) {
        return store.parts(Attachment.class, report, "p.addedAt, p.id");
    }

    /** Returns the steps that a report took, the first one first. */
    public List<Step> steps(UUID report) {
        return store.parts(Step.class, report, "p.place");
    }

    /**
     * Opens what section A of the form says beyond name, office and position, and writes down who read it.
     *
     * @return texts of the fields that are sealed in a report
     */
    public Map<Field, String> identity(UUID id) {
        Report report = one(id);
        Map<Field, String> all = new EnumMap<>(Field.class);
        all.put(Field.NIK, host.cipher().open("report.nik", id, report.nikSealed()));
        all.putAll(SealedText.open(host.cipher().open("report.address", id, report.addressSealed())));
        all.putAll(SealedText.open(host.cipher().open("report.contact", id, report.contactSealed())));
        host.audit().read("report.identity-read", id);
        return all;
    }

    /** Opens a giver's address, and writes down who read it. */
    public String address(Giver giver) {
        host.audit().read("report.giver-read", giver.reportId());
        return host.cipher().open("giver.address", giver.id(), giver.addressSealed());
    }

    /**
     * Takes a step with a report, as the person of the call.
     *
     * @param version of the report as the person saw it
     * @param note for reporter and control unit; may be empty
     * @throws Refusal NOT_FOUND; STALE if somebody else changed it since; INPUT_NOT_ACCEPTED if the step does not follow
     */
    public Report move(UUID id, long version, ReportState next, String note) {
        return host.data().inTransaction(entities -> {
            Report report = store.lock(id).orElseThrow(Reports::unknown);
            if (report.version() != version) {
                throw new Refusal(Refusal.Kind.STALE, "report was changed since");
            }
            return move(report, next, note);
        });
    }

    Report move(Report report, ReportState next, String note) {
        ReportState before = report.state();
        if (!before.allows(next, report.kind())) {
            throw new Refusal(
                    Refusal.Kind.INPUT_NOT_ACCEPTED,
                    "no step from " + before + " to " + next,
                    List.of(new Refusal.Fault(
                            "state", "step-not-allowed", Wording.of("report.fault.step-not-allowed"))));
        }
        Person by = host.person().orElseThrow(() -> new Refusal(Refusal.Kind.NOT_ALLOWED, "nobody is signed in"));
        store.keep(new Step(
                report, steps(report.id()).size() + 1, next, by, host.clock().instant(), note));
        report.enter(next);
        deadlines.follow(report, before);
        host.audit()
                .changed("report.moved", report.id(), Json.createValue(before.name()), Json.createValue(next.name()));
        return report;
    }

    /**
     * Returns how many reports of a year hide their reporter from the control unit: all that may be known of them here. What
     * was finished today counts from tomorrow on, and what its owner erases goes on counting: whoever looks again and again
     * learns no more than the day.
     */
    public long hidden(int year) {
        LocalDate yesterday = LocalDate.ofInstant(
                        host.clock().instant(), host.tenant().zone())
                .minusDays(1);
        LocalDate last = LocalDate.of(year, 12, 31);
        return store.hidden(LocalDate.of(year, 1, 1), last.isAfter(yesterday) ? yesterday : last);
    }

    /** Lets what was hidden and erased on one day be nobody's from the next day on. */
    public void disownErased() {
        host.data().inTransaction(entities -> {
            LocalDate today =
                    LocalDate.ofInstant(host.clock().instant(), host.tenant().zone());
            List<PrivateReport> erased = drafts.emptiedBefore(today);
            erased.forEach(PrivateReport::disown);
            return erased;
        });
    }

    /**
     * Erases the draft that completes a report, with the files that were added to it: nothing comes of it any more.
     *
     * @param report key of the report, which the draft shares
     */
    public void forgetDraft(UUID report) {
        host.data().inTransaction(entities -> {
            Optional<PrivateReport> draft = drafts.completing(one(report));
            draft.ifPresent(row -> {
                Drafts.files(host, row).stream()
                        .filter(file -> !store.keeps(file))
                        .forEach(host.files()::erase);
                drafts.remove(row);
            });
            return draft;
        });
    }

    static Refusal unknown() {
        return new Refusal(Refusal.Kind.NOT_FOUND, "no such report");
    }
}
