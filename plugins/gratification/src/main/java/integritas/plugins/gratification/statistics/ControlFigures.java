package integritas.plugins.gratification.statistics;

import integritas.plugin.api.PluginHost;
import integritas.plugins.gratification.statistics.FigureStore.ClockCount;
import integritas.plugins.gratification.statistics.FigureStore.ReportCount;
import integritas.plugins.gratification.statistics.nil.NilReports;
import integritas.plugins.gratification.statistics.nil.NilYear;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The few figures that the assessment asks for, made as the others are. Only reads. */
public final class ControlFigures {

    private final PluginHost host;
    private final NilReports nilReports;
    private final FigureStore store;

    public ControlFigures(PluginHost host) {
        this.host = host;
        this.nilReports = new NilReports(host);
        this.store = new FigureStore(host);
    }

    /** Returns how the control of gratification ran in a year. */
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

    private LocalDate today() {
        return LocalDate.ofInstant(host.clock().instant(), host.tenant().zone());
    }
}
