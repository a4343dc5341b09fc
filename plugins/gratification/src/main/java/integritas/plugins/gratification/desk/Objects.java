package integritas.plugins.gratification.desk;

import integritas.plugin.api.FileStore.StoredFile;
import integritas.plugin.api.PluginHost;
import integritas.plugin.api.Refusal;
import integritas.plugin.api.Refusal.Fault;
import integritas.plugins.gratification.report.Gift;
import integritas.plugins.gratification.report.GiftKind;
import integritas.plugins.gratification.report.Report;
import integritas.plugins.gratification.report.ReportKind;
import integritas.plugins.gratification.report.Reports;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The objects that the control unit keeps until it is decided whose they are. Each method is one transaction. */
public final class Objects {

    private final PluginHost host;
    private final Reports reports;
    private final DeskStore store;
    private final CustodyStore register;

    Objects(PluginHost host, Reports reports) {
        this.host = host;
        this.reports = reports;
        this.store = new DeskStore(host);
        this.register = new CustodyStore(host);
    }

    /**
     * An object of a report and what happened to it.
     *
     * @param acts the first one first
     * @param next what may follow
     */
    public record Chain(Gift gift, List<Custody> acts, List<CustodyAct> next) {

        public boolean isKept() {
            return !acts.isEmpty() && acts.get(acts.size() - 1).act().isKept();
        }
    }

    /** Returns the objects of a report; services are none, and of a refusal there are none. */
    List<Chain> of(Report report) {
        Handler.require(host);
        if (report.kind() == ReportKind.REFUSAL) {
            return List.of();
        }
        List<Custody> acts = store.custody(report.id());
        return reports.gifts(report.id()).stream()
                .filter(gift -> gift.kind().isPhysical())
                .map(gift -> chain(gift, acts))
                .toList();
    }

    /** @throws Refusal NOT_FOUND */
    Chain of(Report report, UUID gift) {
        return of(report).stream()
                .filter(chain -> chain.gift().id().equals(gift))
                .findFirst()
                .orElseThrow(Objects::unknown);
    }

    /**
     * Writes down what happened to an object.
     *
     * @throws Refusal NOT_FOUND; NOT_ALLOWED to whoever reported it; STALE if somebody else wrote something down since;
     *     INPUT_NOT_ACCEPTED if it cannot follow or something is missing
     */
    Custody add(UUID reportId, UUID giftId, CustodyForm form) {
        return host.data().inTransaction(entities -> {
            Report report = store.lock(reportId).orElseThrow(Objects::unknown);
            Handler.requireOf(host, report);
            Chain chain = of(report, giftId);
            if (chain.acts().size() != form.seen()) {
                throw new Refusal(Refusal.Kind.STALE, "the object moved on since");
            }
            CustodyAct act = CustodyAct.of(form.act())
                    .filter(chain.next()::contains)
                    .orElseThrow(() -> DeskFault.refusal("act", "act-cannot-follow"));
            List<Fault> faults = form.faults(act, earliest(report, chain), Today.of(host));
            if (!faults.isEmpty()) {
                throw DeskFault.refusal(faults);
            }
            Custody added = store.keep(record(chain, act, form));
            host.audit().changed("desk.custody", reportId, JsonValue.NULL, Json.createValue(act.name()));
            return added;
        });
    }

    /** Returns the register of the objects in custody, the oldest first. */
    Slice<KeptObject> kept(int page) {
        Handler.require(host);
        return host.data().inTransaction(entities -> {
            List<KeptObject> rows = register.kept(Slice.SIZE, Slice.before(page)).stream()
                    .map(this::row)
                    .toList();
            return new Slice<>(rows, page, register.count());
        });
    }

    /** Returns how many objects are in custody now, to whoever may see figures. */
    long count() {
        return host.data().inTransaction(entities -> register.count());
    }

    /** @throws Refusal NOT_FOUND */
    Custody record(UUID report, UUID id) {
        Handler.require(host);
        return store.custodyRecord(id)
                .filter(found -> found.reportId().equals(report))
                .orElseThrow(Objects::unknown);
    }

    private Custody record(Chain chain, CustodyAct act, CustodyForm form) {
        Optional<UUID> photo =
                form.photo().map(upload -> picture(upload.keptIn(host.files()))).map(StoredFile::id);
        return new Custody(
                new Custody.Link(
                        chain.gift().reportId(), chain.gift().id(), chain.acts().size() + 1),
                act,
                new Custody.Content(
                        form.doneOn().orElseThrow(),
                        act.hasParty() ? form.party().strip() : "",
                        act.isKept() ? form.whereabouts().strip() : "",
                        act.isKept() ? form.seal().strip() : "",
                        form.note().strip(),
                        photo),
                Recorded.now(host));
    }

    private static StoredFile picture(StoredFile file) {
        if (!file.mediaType().startsWith("image/")) {
            throw DeskFault.refusal("photo", "photo-no-picture");
        }
        return file;
    }

    private static LocalDate earliest(Report report, Chain chain) {
        return chain.acts().stream().map(Custody::doneOn).reduce(report.receivedOn(), (one, other) -> other);
    }

    private static Chain chain(Gift gift, List<Custody> acts) {
        List<Custody> own =
                acts.stream().filter(act -> act.giftId().equals(gift.id())).toList();
        Optional<CustodyAct> last = own.isEmpty()
                ? Optional.empty()
                : Optional.of(own.get(own.size() - 1).act());
        return new Chain(gift, own, CustodyAct.after(last, gift.kind()));
    }

    private KeptObject row(Columns columns) {
        LocalDate since = columns.day(5);
        return new KeptObject(
                columns.key(0),
                columns.key(1),
                columns.text(2),
                columns.text(3),
                GiftKind.valueOf(columns.text(4)),
                since,
                ChronoUnit.DAYS.between(since, Today.of(host)),
                columns.text(6),
                columns.text(7));
    }

    private static Refusal unknown() {
        return new Refusal(Refusal.Kind.NOT_FOUND, "no such object");
    }
}
