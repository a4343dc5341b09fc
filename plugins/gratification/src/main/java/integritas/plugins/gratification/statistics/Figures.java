package integritas.plugins.gratification.statistics;

import integritas.plugin.api.PluginHost;
import integritas.plugins.gratification.report.Reports;
import integritas.plugins.gratification.statistics.nil.NilReports;
import integritas.plugins.gratification.statistics.nil.NilYear;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The figures of the current tenant. Each method is one transaction, and only reads. */
final class Figures {

    private final PluginHost host;
    private final Reports reports;
    private final Custody custody;
    private final NilReports nilReports;
    private final FigureStore store;

    Figures(PluginHost host, Reports reports, Custody custody) {
        this.host = host;
        this.reports = reports;
        this.custody = custody;
        this.nilReports = new NilReports(host);
        this.store = new FigureStore(host);
    }

    Overview of(Span span) {
        return host.data().inTransaction(entities -> {
            NilYear nil = nilReports.year(span.year());
            ClassTables classes = new ClassTables(store.reports(span), store.gifts(span));
            List<FigureTable> tables = new ArrayList<>(classes.all());
            tables.add(TimeTables.clocks(store.clocks(span, today())));
            tables.add(TimeTables.stays(store.before(span), store.stays(span)));
            tables.add(UnitTable.of(classes, nil));
            tables.add(TimeTables.seasons(span, today(), store));
            return new Overview(span, today(), tables, reports.hidden(span.year()), custody.objects(), nil);
        });
    }

    /** Returns the figures of a span with its gifts one by one. */
    SemesterReport report(Span span) {
        return host.data()
                .inTransaction(entities -> new SemesterReport(host.tenant().name(), of(span), store.objects(span)));
    }

    LocalDate today() {
        return LocalDate.ofInstant(host.clock().instant(), host.tenant().zone());
    }
}
