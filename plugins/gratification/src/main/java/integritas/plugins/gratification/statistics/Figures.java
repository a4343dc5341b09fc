package integritas.plugins.gratification.statistics;

import integritas.plugin.api.PluginHost;
import integritas.plugins.gratification.report.Reports;
import integritas.plugins.gratification.statistics.FigureStore.ClockCount;
import integritas.plugins.gratification.statistics.FigureStore.ReportCount;
import integritas.plugins.gratification.statistics.nil.NilReports;
import integritas.plugins.gratification.statistics.nil.NilYear;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The figures of the current tenant. Each method is one transaction, and only reads. */
public final class Figures {

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

    /** Returns what the assessment asks of a year. */
    public Control control(int year) {
        Span span = new Span(year, Span.Part.YEAR);
        return host.data().inTransaction(entities -> {
            List<ClockCount> clocks = store.clocks(span, today());
            NilYear nil = nilReports.year(year);
            return new Control(
                    store.reports(span).stream().mapToLong(ReportCount::reports).sum(),
                    clocks.stream().mapToLong(ClockCount::kept).sum(),
                    clocks.stream().mapToLong(ClockCount::decided).sum(),
                    nil,
                    latest(span, nil));
        });
    }

    /** Figures change with what is done, and with days that pass without it. */
    private Optional<Instant> latest(Span span, NilYear nil) {
        Stream<Optional<LocalDate>> passed = Stream.of(store.lastMissed(span, today()), nil.lastOver(today()));
        return Stream.concat(
                        Stream.of(store.lastStep(span), nilReports.lastFiled(span.year())),
                        passed.map(day -> day.map(this::dayAfter)))
                .flatMap(Optional::stream)
                .max(Instant::compareTo);
    }

    private Instant dayAfter(LocalDate day) {
        return day.plusDays(1).atStartOfDay(host.tenant().zone()).toInstant();
    }

    /** Returns the figures of a span with its gifts one by one. */
    SemesterReport report(Span span) {
        return host.data()
                .inTransaction(
                        entities -> new SemesterReport(host.tenant().name(), of(span), store.objects(span)));
    }

    LocalDate today() {
        return LocalDate.ofInstant(host.clock().instant(), host.tenant().zone());
    }
}
