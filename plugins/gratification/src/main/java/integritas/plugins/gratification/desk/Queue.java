package integritas.plugins.gratification.desk;

import integritas.plugin.api.PluginHost;
import integritas.plugin.api.WorkUnit;
import integritas.plugins.gratification.report.ReportKind;
import integritas.plugins.gratification.report.ReportState;
import integritas.plugins.gratification.report.Reports;
import integritas.plugins.gratification.report.Term;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What waits for the control unit, whatever ends first at the top. Each method is one transaction. */
final class Queue {

    /** How many rows an export has at most. */
    static final int MOST_EXPORTED = 20_000;

    private final PluginHost host;
    private final Reports reports;
    private final QueueStore store;

    Queue(PluginHost host, Reports reports) {
        this.host = host;
        this.reports = reports;
        this.store = new QueueStore(host);
    }

    Slice<QueueRow> page(QueueFilter filter) {
        Handler.require(host);
        return host.data().inTransaction(entities -> {
            long total = store.count(filter);
            List<QueueRow> rows = rows(filter, Slice.SIZE, Slice.before(filter.page()));
            return new Slice<>(rows, filter.page(), total);
        });
    }

    /** Returns all that the filter finds, to be taken out, and writes down who took it. */
    List<QueueRow> exported(QueueFilter filter) {
        Handler.require(host);
        return host.data().inTransaction(entities -> {
            List<QueueRow> rows = rows(filter, MOST_EXPORTED, 0);
            host.audit().changed("desk.exported", host.tenant().id(), JsonValue.NULL, Json.createValue(rows.size()));
            return rows;
        });
    }

    /** Returns how many reports of this year hide their reporter: a number, and nothing else of them. */
    long hidden() {
        Handler.require(host);
        return reports.hidden(Today.of(host).getYear());
    }

    List<WorkUnit> units() {
        return host.units().all();
    }

    private List<QueueRow> rows(QueueFilter filter, int most, int before) {
        Map<UUID, WorkUnit> units =
                host.units().all().stream().collect(Collectors.toMap(WorkUnit::id, Function.identity()));
        return store.rows(filter, most, before).stream()
                .map(columns -> row(columns, units))
                .toList();
    }

    private QueueRow row(Columns columns, Map<UUID, WorkUnit> units) {
        return new QueueRow(
                columns.key(0),
                columns.text(1),
                ReportKind.valueOf(columns.text(2)),
                ReportState.valueOf(columns.text(3)),
                columns.text(4),
                columns.keyIfAny(5).map(units::get).map(WorkUnit::name).orElse(columns.text(6)),
                columns.text(7),
                columns.day(8),
                columns.day(9),
                next(columns));
    }

    private Optional<Next> next(Columns columns) {
        if (columns.isAbsent(10)) {
            return Optional.empty();
        }
        LocalDate today = Today.of(host);
        return Optional.of(Next.of(
                Term.valueOf(columns.text(10)),
                columns.day(11),
                columns.day(12),
                columns.flag(13),
                today,
                host.workingDays()));
    }
}
