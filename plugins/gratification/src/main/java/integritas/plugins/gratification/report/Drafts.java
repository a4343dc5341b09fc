package integritas.plugins.gratification.report;

import integritas.plugin.api.FileStore.StoredFile;
import integritas.plugin.api.PluginHost;
import integritas.plugin.api.Refusal;
import integritas.plugins.gratification.report.Form.Attached;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * The sealed forms of the person of the call; for anybody else they do not exist. Nothing that is done here is written
 * down with a name: the audit log would tell who began a report that is then hidden. Each method is one transaction.
 */
final class Drafts {

    private static final String FIELD = "private_report.form";

    private final PluginHost host;
    private final Clocks clocks;
    private final PrivateReportStore store;
    private final ReportStore sent;

    Drafts(PluginHost host, Clocks clocks) {
        this.host = host;
        this.clocks = clocks;
        this.store = new PrivateReportStore(host);
        this.sent = new ReportStore(host);
    }

    /**
     * Begins a draft. How many somebody has at a time is limited: each may carry as many files as a report, and whoever looks
     * for drafts of his own has to try each row of the agency. Hidden reports of today count too, erased or not, as they were drafts.
     *
     * @throws Refusal INPUT_NOT_ACCEPTED if the person has as many as the agency takes
     */
    Draft begin(Form form) {
        return host.data().inTransaction(entities -> {
            int most = host.settings().current().getInt("drafts");
            if (store.own(today()).stream().filter(this::counts).count() >= most) {
                throw new Refusal(
                        Refusal.Kind.INPUT_NOT_ACCEPTED,
                        "too many drafts",
                        List.of(FormFault.of("drafts", "too-many-drafts", most).toFault()));
            }
            return keep(UUID.randomUUID(), form);
        });
    }

    /** What completes a report that was given back has its period, and is always begun. */
    private boolean counts(PrivateReport row) {
        return row.state() == PrivateState.DRAFT
                ? sent.find(row.id()).isEmpty()
                : row.changedOn().equals(today());
    }

    /** Begins a draft of what was sent already and is to be completed; one that was begun before goes on. */
    Draft reopen(UUID report, Form form) {
        return host.data()
                .inTransaction(entities -> store.find(report).map(this::open).orElseGet(() -> keep(report, form)));
    }

    private Draft keep(UUID id, Form form) {
        return host.data().inTransaction(entities -> {
            String ruleSet = clocks.ruleSetOn(today());
            PrivateReport row = new PrivateReport(id, store.owner(id), seal(id, form), ruleSet, today());
            store.keep(row);
            store.flush();
            return open(row);
        });
    }

    /** Returns all drafts and hidden reports, the latest first. */
    List<Draft> mine() {
        return host.data()
                .inTransaction(entities -> store.own(today()).stream()
                        .filter(row -> !row.isEmpty())
                        .map(this::open)
                        .toList());
    }

    /** @throws Refusal NOT_FOUND */
    Draft one(UUID id) {
        return host.data()
                .inTransaction(entities -> store.find(id).map(this::open).orElseThrow(Reports::unknown));
    }

    /**
     * Saves what was typed. Attachments stay as they are; they come and go one by one.
     *
     * @param version of the draft that was typed into
     * @throws Refusal NOT_FOUND; STALE if it was changed since, in another window
     */
    Draft save(UUID id, long version, Form form) {
        return change(id, version, before -> before.replacedBy(form));
    }

    /** @throws Refusal NOT_FOUND; INPUT_NOT_ACCEPTED if the file is not taken, or one too many */
    Draft attach(UUID id, Proof proof, Optional<UUID> gift, String name, InputStream content) {
        return host.data().inTransaction(entities -> {
            Draft draft = one(id);
            Attaching.requireRoom(draft.form(), mostFiles());
            Attaching.requirePlace(draft.form(), proof, gift);
            StoredFile file = kept(name, content);
            Attaching.requirePicture(proof, file);
            Attached one = new Attached(file.id(), gift, proof, file.name(), file.mediaType(), file.size());
            return change(id, draft.version(), form -> form.attach(one));
        });
    }

    Draft detach(UUID id, UUID file) {
        return host.data().inTransaction(entities -> {
            Draft draft = one(id);
            boolean known = draft.form().attachments().stream()
                    .anyMatch(one -> one.file().equals(file));
            if (!known) {
                throw Reports.unknown();
            }
            eraseFile(file);
            return change(id, draft.version(), form -> form.detach(file));
        });
    }

    /** Erases a draft or hidden report for good, with its files. Of a hidden one it stays known that there was one. */
    void erase(UUID id) {
        host.data().inTransaction(entities -> {
            PrivateReport row = store.lock(id).orElseThrow(Reports::unknown);
            open(row).form().attachments().forEach(one -> eraseFile(one.file()));
            if (row.state() == PrivateState.HIDDEN) {
                host.audit().unnamed("report.erased");
                row.empty(today());
            } else {
                store.remove(row);
            }
            return row;
        });
    }

    /** Returns what the agency takes: how many attachments with one report. */
    int mostFiles() {
        return host.settings().current().getInt("attachments");
    }

    LocalDate today() {
        return LocalDate.ofInstant(host.clock().instant(), host.tenant().zone());
    }

    /** Returns the files that a row's form has. */
    static List<UUID> files(PluginHost host, PrivateReport row) {
        return form(host, row).attachments().stream().map(Attached::file).toList();
    }

    private static Form form(PluginHost host, PrivateReport row) {
        return FormJson.read(host.cipher().open(FIELD, row.id(), row.sealed()));
    }

    Draft open(PrivateReport row) {
        Form form = form(host, row);
        boolean hidden = row.state() == PrivateState.HIDDEN;
        return new Draft(row.id(), row.version(), form, hidden, row.ruleSet(), row.changedOn());
    }

    private Draft change(UUID id, long version, UnaryOperator<Form> how) {
        return host.data().inTransaction(entities -> {
            PrivateReport row = store.lock(id)
                    .filter(known -> known.state() == PrivateState.DRAFT)
                    .orElseThrow(Reports::unknown);
            if (row.version() != version) {
                throw new Refusal(Refusal.Kind.STALE, "draft was changed since");
            }
            row.write(seal(id, how.apply(open(row).form())), today());
            store.flush();
            return open(row);
        });
    }

    /** What a report has that was sent already stays until it is sent anew. */
    private void eraseFile(UUID file) {
        if (!sent.keeps(file)) {
            host.files().erase(file);
        }
    }

    private String seal(UUID id, Form form) {
        return host.cipher().seal(FIELD, id, FormJson.write(form).toString());
    }

    private StoredFile kept(String name, InputStream content) {
        try {
            return host.files().keep(name, content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
