package integritas.plugins.gratification.statistics;

import integritas.plugins.gratification.Wording;
import integritas.plugins.gratification.report.ReportKind;
import integritas.plugins.gratification.report.ReportState;
import integritas.plugins.gratification.report.Term;
import integritas.plugins.gratification.statistics.FigureStore.ClockCount;
import integritas.plugins.gratification.statistics.FigureStore.SeasonCount;
import integritas.plugins.gratification.statistics.FigureStore.Stay;
import integritas.plugins.gratification.statistics.FigureTable.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;

/** How long things took, and what came around holidays. */
final class TimeTables {

    private static final List<Term> TERMS = List.of(Term.TO_UPG, Term.FORWARDING, Term.TO_KPK);

    private TimeTables() {}

    static FigureTable clocks(List<ClockCount> counts) {
        List<Row> rows = TERMS.stream()
                .map(term -> {
                    long kept = sum(counts, term, ClockCount::kept);
                    long decided = sum(counts, term, ClockCount::decided);
                    return Row.of(
                            Labels.of(term), Figure.share(kept, decided), Figure.count(kept), Figure.count(decided));
                })
                .toList();
        return new FigureTable("clocks", List.of("on-time", "kept", "decided"), rows);
    }

    private static long sum(List<ClockCount> counts, Term term, ToLongFunction<ClockCount> what) {
        return counts.stream()
                .filter(count -> count.term() == term)
                .mapToLong(what)
                .sum();
    }

    /** Returns the median of each state that reports have left, after the one of the way to the control unit. */
    static FigureTable stays(Stay before, List<Stay> stays) {
        List<Row> rows = new ArrayList<>();
        rows.add(row(Wording.of("statistics.stay.before"), before));
        Arrays.stream(ReportState.values())
                .flatMap(state -> stays.stream().filter(stay -> stay.state() == state))
                .forEach(stay -> rows.add(row(Labels.of(stay.state()), stay)));
        return new FigureTable("stays", List.of("median", "steps"), rows);
    }

    private static Row row(integritas.rubric.Text label, Stay stay) {
        return Row.of(label, Figure.days(stay.median()), Figure.count(stay.reports()));
    }

    static FigureTable seasons(Span span, LocalDate today, FigureStore store) {
        List<Row> rows = Holiday.in(span, today).stream()
                .map(holiday -> season(holiday, store.season(holiday.first(), holiday.last())))
                .toList();
        return new FigureTable("seasons", List.of("reports", "received", "refused", "objects", "perishable"), rows);
    }

    private static Row season(Holiday holiday, List<SeasonCount> counts) {
        return Row.of(
                holiday.label(),
                Figure.count(counts.stream().mapToLong(SeasonCount::reports).sum()),
                Figure.count(reports(counts, ReportKind.RECEIPT)),
                Figure.count(reports(counts, ReportKind.REFUSAL)),
                Figure.count(counts.stream().mapToLong(SeasonCount::gifts).sum()),
                Figure.count(counts.stream().mapToLong(SeasonCount::perishable).sum()));
    }

    private static long reports(List<SeasonCount> counts, ReportKind kind) {
        return counts.stream()
                .filter(count -> count.kind() == kind)
                .mapToLong(SeasonCount::reports)
                .sum();
    }
}
