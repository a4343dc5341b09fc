package integritas.plugins.gratification.desk;

import integritas.plugin.api.PluginHost;
import integritas.plugin.api.Refusal;
import integritas.plugin.api.WorkUnit;
import integritas.plugins.gratification.report.GiftKind;
import integritas.plugins.gratification.report.ReportKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who gave to whom: givers that more than one report names, however their names were written. Each method is one
 * transaction.
 */
public final class Links {

    private final PluginHost host;
    private final LinkStore store;

    Links(PluginHost host) {
        this.host = host;
        this.store = new LinkStore(host);
    }

    /**
     * A giver of several reports.
     *
     * @param print by what its gifts are found
     * @param name as one of the reports has it
     * @param rupiah what was received, as far as it was in rupiah
     */
    public record Giving(String print, String name, int reports, int gifts, int units, BigDecimal rupiah) {}

    /** What one giver gave, to whom. */
    public record Given(
            UUID reportId,
            String report,
            ReportKind kind,
            String receiver,
            String unit,
            LocalDate receivedOn,
            String description,
            GiftKind giftKind,
            BigDecimal value,
            String currency) {}

    /**
     * All of one giver.
     *
     * @param totals what was received, by currency
     * @param gifts the latest first
     */
    public record Whole(
            String print,
            String name,
            int reports,
            int receivers,
            int units,
            Map<String, BigDecimal> totals,
            Slice<Given> gifts) {}

    /** How often a giver of a report is named by others. */
    public record Hint(String print, int reports, int units) {}

    Slice<Giving> known(String text, int page) {
        Handler.require(host);
        return host.data().inTransaction(entities -> {
            List<Giving> rows = store.known(text, Slice.SIZE, Slice.before(page)).stream()
                    .map(row -> new Giving(
                            row.text(0), row.text(1), row.count(2), row.count(3), row.count(4), row.number(5)))
                    .toList();
            return new Slice<>(rows, page, store.count(text));
        });
    }

    /** @throws Refusal NOT_FOUND */
    Whole of(String print, int page) {
        Handler.require(host);
        return host.data().inTransaction(entities -> {
            Columns figures = store.figures(print);
            if (figures.count(0) == 0 || print.isEmpty()) {
                throw new Refusal(Refusal.Kind.NOT_FOUND, "no such giver");
            }
            Map<String, BigDecimal> totals = new LinkedHashMap<>();
            store.totals(print).forEach(row -> totals.put(row.text(0), row.number(1)));
            Map<UUID, WorkUnit> units =
                    host.units().all().stream().collect(Collectors.toMap(WorkUnit::id, Function.identity()));
            List<Given> gifts = store.gifts(print, Slice.SIZE, Slice.before(page)).stream()
                    .map(row -> given(row, units))
                    .toList();
            return new Whole(
                    print,
                    figures.text(4),
                    figures.count(0),
                    figures.count(2),
                    figures.count(3),
                    totals,
                    new Slice<>(gifts, page, figures.count(1)));
        });
    }

    /** Returns the hints of a report, by key of the giver. */
    Map<UUID, Hint> hints(UUID report) {
        Handler.require(host);
        return store.hints(report).stream()
                .collect(Collectors.toMap(row -> row.key(0), row -> new Hint(row.text(1), row.count(2), row.count(3))));
    }

    private static Given given(Columns row, Map<UUID, WorkUnit> units) {
        return new Given(
                row.key(0),
                row.text(1),
                ReportKind.valueOf(row.text(2)),
                row.text(3),
                row.keyIfAny(4).map(units::get).map(WorkUnit::name).orElse(row.text(5)),
                row.day(6),
                row.text(7),
                GiftKind.valueOf(row.text(8)),
                row.number(9),
                row.text(10));
    }
}
