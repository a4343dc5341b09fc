package integritas.plugins.gratification.desk;

import integritas.plugin.api.PluginHost;
import integritas.plugin.api.Refusal;
import integritas.plugins.gratification.report.Attachment;
import integritas.plugins.gratification.report.Clocks;
import integritas.plugins.gratification.report.Deadline;
import integritas.plugins.gratification.report.Deadlines;
import integritas.plugins.gratification.report.Form;
import integritas.plugins.gratification.report.Report;
import integritas.plugins.gratification.report.ReportForm;
import integritas.plugins.gratification.report.Reports;
import integritas.plugins.gratification.report.Step;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** All that the control unit may see of a report. Each method is one transaction. */
final class Dossier {

    private final PluginHost host;
    private final Reports reports;
    private final Deadlines deadlines;
    private final DeskStore store;
    private final RetentionStore erasures;

    Dossier(PluginHost host, Reports reports, Clocks clocks) {
        this.host = host;
        this.reports = reports;
        this.deadlines = new Deadlines(host, clocks);
        this.store = new DeskStore(host);
        this.erasures = new RetentionStore(host);
    }

    /** @throws Refusal NOT_FOUND */
    Report one(UUID id) {
        Handler.require(host);
        return reports.one(id);
    }

    /** Returns the form with what is sealed left closed. */
    Form closed(Report report) {
        Handler.require(host);
        return new ReportForm(reports).closed(report);
    }

    /** Opens what is sealed. Who opened whose is written down, by {@link Reports#identity} and {@link Reports#address}. */
    Form opened(Report report) {
        Handler.requireOf(host, report);
        if (isErased(report)) {
            throw DeskFault.refusal("report", "erased");
        }
        return host.data().inTransaction(entities -> new ReportForm(reports).of(report));
    }

    /** Whether the personal data of the report was erased, as long enough has passed. */
    boolean isErased(Report report) {
        return erasures.isErased(report.id());
    }

    /** Returns the periods that run, whatever ends first at the top. */
    List<Next> running(Report report) {
        LocalDate today = Today.of(host);
        return deadlines.of(report.id()).stream()
                .filter(deadline -> deadline.metOn().isEmpty())
                .map(deadline -> Next.of(deadline, today, host.workingDays()))
                .toList();
    }

    /** Returns the periods that ended. */
    List<Deadline> met(Report report) {
        return deadlines.of(report.id()).stream()
                .filter(deadline -> deadline.metOn().isPresent())
                .toList();
    }

    /** Returns the steps, the latest first. */
    List<Step> steps(Report report) {
        return reports.steps(report.id()).stream()
                .sorted(Comparator.comparing(Step::place).reversed())
                .toList();
    }

    List<Attachment> attachments(Report report) {
        return reports.attachments(report.id());
    }

    List<Proceeding> proceedings(Report report) {
        return store.proceedings(report.id());
    }

    /**
     * Finds a file of the report, its steps or its objects, to be handed out, and writes down to whom.
     *
     * @throws Refusal NOT_FOUND
     */
    UUID file(UUID id, UUID file) {
        Report report = one(id);
        return host.data().inTransaction(entities -> {
            Stream<UUID> own = Stream.of(
                            reports.attachments(report.id()).stream().map(Attachment::id),
                            store.proceedings(report.id()).stream().flatMap(done -> done.file().stream()),
                            store.custody(report.id()).stream().flatMap(act -> act.photo().stream()))
                    .flatMap(files -> files);
            UUID known = own.filter(file::equals)
                    .findFirst()
                    .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "no such file"));
            host.audit().changed("desk.file-read", id, JsonValue.NULL, Json.createValue(file.toString()));
            return known;
        });
    }
}
