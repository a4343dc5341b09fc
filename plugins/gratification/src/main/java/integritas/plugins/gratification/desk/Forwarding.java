package integritas.plugins.gratification.desk;

import integritas.plugin.api.PluginHost;
import integritas.plugins.gratification.report.Form;
import integritas.plugins.gratification.report.Report;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.UUID;

/**
 * Makes ready what goes to KPK. KPK offers no interface: a person copies a sheet into its form and sends the attachments.
 * Making it ready opens what is sealed, which is written down.
 */
final class Forwarding {

    private final PluginHost host;
    private final Dossier dossier;

    Forwarding(PluginHost host, Dossier dossier) {
        this.host = host;
        this.dossier = dossier;
    }

    SheetView sheet(UUID id) {
        Report report = dossier.one(id);
        Form form = dossier.opened(report);
        return new SheetView(report, Lines.opened(host, form), KpkFile.of(dossier.attachments(report)));
    }

    /** Returns all of a report to be written as a ZIP. What cannot be packed is not written down as packed. */
    KpkPackage packed(UUID id) {
        return host.data().inTransaction(entities -> {
            Report report = dossier.one(id);
            Form form = dossier.opened(report);
            List<KpkFile> files = KpkFile.of(dossier.attachments(report));
            host.audit().changed("desk.packed", id, JsonValue.NULL, Json.createValue(files.size()));
            return KpkPackage.of(host, report, form, files);
        });
    }
}
