package integritas.plugins.gratification.statistics;

import integritas.plugins.gratification.report.EventClass;
import integritas.plugins.gratification.report.GiftKind;
import integritas.plugins.gratification.report.Relation;
import integritas.plugins.gratification.report.ReportKind;
import integritas.plugins.gratification.report.ReportState;
import integritas.plugins.gratification.statistics.FigureStore.GiftCount;
import integritas.plugins.gratification.statistics.FigureStore.ReportCount;
import integritas.plugins.gratification.statistics.FigureTable.Row;
import integritas.rubric.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Reports and gifts in the classes of KPK's form. Every class has its line, also where there is nothing in it. */
final class ClassTables {

    private static final List<String> REPORTS = List.of("reports", "received", "refused");
    private static final List<String> GIFTS = List.of("objects", "received", "refused");
    private static final List<String> GIFTS_WITH_WORTH = List.of("objects", "received", "refused", "worth");

    private final List<ReportCount> reports;
    private final List<GiftCount> gifts;

    ClassTables(List<ReportCount> reports, List<GiftCount> gifts) {
        this.reports = List.copyOf(reports);
        this.gifts = List.copyOf(gifts);
    }

    List<FigureTable> all() {
        return List.of(
                kinds(),
                table("relations", GIFTS, Relation.values(), Labels::of, GiftCount::relation),
                table("events", GIFTS, EventClass.values(), Labels::of, GiftCount::event),
                table("bands", GIFTS, ValueBand.values(), Labels::of, GiftCount::band),
                states());
    }

    private FigureTable kinds() {
        return table("kinds", GIFTS_WITH_WORTH, GiftKind.values(), Labels::of, GiftCount::kind);
    }

    private <C> FigureTable table(
            String code, List<String> columns, C[] classes, Function<C, Text> label, Function<GiftCount, C> classOf) {
        List<Row> rows = new ArrayList<>();
        Arrays.stream(classes)
                .forEach(one -> rows.add(new Row(
                        label.apply(one),
                        false,
                        gifts(columns, gift -> classOf.apply(gift).equals(one)))));
        rows.add(new Row(Labels.total(), true, gifts(columns, gift -> true)));
        return new FigureTable(code, columns, rows);
    }

    private FigureTable states() {
        List<Row> rows = new ArrayList<>();
        Arrays.stream(ReportState.values())
                .filter(state -> state != ReportState.DRAFT)
                .forEach(state -> rows.add(new Row(Labels.of(state), false, reports(one -> one.state() == state))));
        rows.add(new Row(Labels.total(), true, reports(one -> true)));
        return new FigureTable("states", REPORTS, rows);
    }

    /** Returns how many reports are chosen: all, those of receipts, those of refusals. */
    List<Figure> reports(Predicate<ReportCount> chosen) {
        return List.of(
                Figure.count(count(chosen)),
                Figure.count(count(chosen.and(one -> one.kind() == ReportKind.RECEIPT))),
                Figure.count(count(chosen.and(one -> one.kind() == ReportKind.REFUSAL))));
    }

    private List<Figure> gifts(List<String> columns, Predicate<GiftCount> chosen) {
        List<Figure> figures = new ArrayList<>(List.of(
                Figure.count(sum(chosen)),
                Figure.count(sum(chosen.and(gift -> gift.report() == ReportKind.RECEIPT))),
                Figure.count(sum(chosen.and(gift -> gift.report() == ReportKind.REFUSAL)))));
        if (columns.contains("worth")) {
            figures.add(Figure.rupiah(
                    gifts.stream().filter(chosen).map(GiftCount::rupiah).reduce(BigDecimal.ZERO, BigDecimal::add)));
        }
        return figures;
    }

    private long count(Predicate<ReportCount> chosen) {
        return reports.stream().filter(chosen).mapToLong(ReportCount::reports).sum();
    }

    private long sum(Predicate<GiftCount> chosen) {
        return gifts.stream().filter(chosen).mapToLong(GiftCount::gifts).sum();
    }
}
