package integritas.plugins.gratification.statistics;

import integritas.plugins.gratification.Wording;
import integritas.plugins.gratification.statistics.FigureTable.Row;
import integritas.plugins.gratification.statistics.nil.NilState;
import integritas.plugins.gratification.statistics.nil.NilYear;
import integritas.rubric.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reports of each unit of the agency, and what it said of the periods of the year. */
final class UnitTable {

    private static final List<String> COLUMNS =
            List.of("reports", "received", "refused", "reported-periods", "nil-periods", "missing-periods");

    private UnitTable() {}

    static FigureTable of(ClassTables counts, NilYear nil) {
        Set<String> known =
                nil.lines().stream().map(line -> line.unit().id().toString()).collect(Collectors.toSet());
        List<Row> rows = new ArrayList<>();
        nil.lines().forEach(line -> rows.add(row(counts, line)));
        rows.add(elsewhere(counts, known));
        rows.add(total(counts, nil));
        return new FigureTable("units", COLUMNS, rows);
    }

    private static Row row(ClassTables counts, NilYear.Line line) {
        String unit = line.unit().id().toString();
        List<Figure> figures = new ArrayList<>(counts.reports(one -> one.unit().equals(unit)));
        figures.add(Figure.count(line.count(NilState.REPORTED)));
        figures.add(Figure.count(line.count(NilState.NIL)));
        figures.add(Figure.count(line.count(NilState.MISSING)));
        return new Row(Text.of("id", line.unit().name()), false, figures);
    }

    /** Of units that are not in the tree, or no longer, nobody expects nil reports. */
    private static Row elsewhere(ClassTables counts, Set<String> known) {
        List<Figure> figures = new ArrayList<>(counts.reports(one -> !known.contains(one.unit())));
        figures.addAll(List.of(Figure.count(0), Figure.count(0), Figure.count(0)));
        return new Row(Wording.of("statistics.unit.elsewhere"), false, figures);
    }

    private static Row total(ClassTables counts, NilYear nil) {
        List<Figure> figures = new ArrayList<>(counts.reports(one -> true));
        for (NilState state : List.of(NilState.REPORTED, NilState.NIL, NilState.MISSING)) {
            figures.add(Figure.count(
                    nil.lines().stream().mapToLong(line -> line.count(state)).sum()));
        }
        return new Row(Labels.total(), true, figures);
    }
}
