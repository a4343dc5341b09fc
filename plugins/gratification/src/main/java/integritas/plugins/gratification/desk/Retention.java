package integritas.plugins.gratification.desk;

import integritas.plugin.api.PluginHost;
import integritas.plugins.gratification.report.Reports;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Erases who is who from reports that have been closed for as many years as the agency keeps them, with their files, and
 * keeps the record that it was done. Each report is one transaction, and is erased once.
 */
final class Retention {

    private static final int MOST_AT_A_TIME = 200;

    private final PluginHost host;
    private final Reports reports;
    private final RetentionStore store;

    Retention(PluginHost host, Reports reports) {
        this.host = host;
        this.reports = reports;
        this.store = new RetentionStore(host);
    }

    void run() {
        reports.disownErased();
        int years = host.settings().current().getInt("keepYears");
        Instant oldest = Today.of(host)
                .minusYears(years)
                .atStartOfDay(host.tenant().zone())
                .toInstant();
        List<UUID> over = store.closedBefore(oldest, MOST_AT_A_TIME);
        over.forEach(report -> erase(report, years));
    }

    private void erase(UUID report, int years) {
        host.data().inTransaction(entities -> {
            reports.forgetDraft(report);
            store.files(report).forEach(host.files()::erase);
            store.empty(report);
            store.note(report, years, host.clock().instant());
            host.audit().changed("desk.erased", report, JsonValue.NULL, Json.createValue(years));
            return report;
        });
    }
}
