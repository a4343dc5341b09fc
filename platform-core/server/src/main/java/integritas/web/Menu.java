package integritas.web;

import java.util.Comparator;
import java.util.List;

/**
 * What the top bar leads to, for one reader. Where there is more than a bar can hold, the last entries share a drop-down.
 *
 * @param items all of them, in their order
 */
public record Menu(List<MenuItem> items) {

    /** More would run into the tools at the right end of a bar of 1,280 pixels. */
    private static final int SIDE_BY_SIDE = 5;

    public Menu {
        items = items.stream().sorted(Comparator.comparingInt(MenuItem::rank)).toList();
    }

    /** Returns what stands side by side. */
    public List<MenuItem> first() {
        return items.subList(0, count());
    }

    /** Returns what is in the drop-down; empty, or two and more. */
    public List<MenuItem> rest() {
        return items.subList(count(), items.size());
    }

    public boolean isCurrentInRest(String path) {
        return rest().stream().anyMatch(item -> item.isCurrent(path));
    }

    private int count() {
        return items.size() <= SIDE_BY_SIDE + 1 ? items.size() : SIDE_BY_SIDE;
    }
}
