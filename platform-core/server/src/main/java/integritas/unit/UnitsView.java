package integritas.unit;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The tree of units, or what was found in it.
 *
 * @param tree all units
 * @param text what was looked for; blank for the tree
 * @param found the units that hold the text in name or code; empty for the tree
 * @param archived how many units are archived
 * @param total how many units there are
 */
public record UnitsView(UnitTree tree, String text, List<Unit> found, long archived, int total) {

    static UnitsView of(List<Unit> all, String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        List<Unit> found = wanted.isEmpty()
                ? List.of()
                : all.stream()
                        .filter(unit -> (unit.name() + " " + unit.code())
                                .toLowerCase(Locale.ROOT)
                                .contains(wanted))
                        .toList();
        long archived = all.stream().filter(unit -> !unit.isActive()).count();
        return new UnitsView(new UnitTree(all), text, found, archived, all.size());
    }

    /** Returns the names of the units above, the topmost first; empty at the top. */
    public String above(Unit unit) {
        List<Unit> path = tree.path(unit);
        return path.subList(1, path.size()).stream()
                .map(Unit::name)
                .collect(Collectors.collectingAndThen(Collectors.toList(), UnitsView::reversed));
    }

    private static String reversed(List<String> names) {
        java.util.Collections.reverse(names);
        return String.join(" / ", names);
    }
}
