package integritas.unit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The tree that units form, in the order they came in. A unit whose parent is not among them stands at the top. */
public final class UnitTree {

    private final Map<UUID, Unit> units = new LinkedHashMap<>();
    private final Map<UUID, List<Unit>> children = new HashMap<>();
    private final List<Unit> roots = new ArrayList<>();

    public UnitTree(List<Unit> all) {
        all.forEach(unit -> units.put(unit.id(), unit));
        for (Unit unit : all) {
            unit.parentId()
                    .filter(units::containsKey)
                    .ifPresentOrElse(
                            parent -> children.computeIfAbsent(parent, key -> new ArrayList<>())
                                    .add(unit),
                            () -> roots.add(unit));
        }
    }

    public Optional<Unit> find(UUID id) {
        return Optional.ofNullable(units.get(id));
    }

    public List<Unit> roots() {
        return List.copyOf(roots);
    }

    public List<Unit> children(Unit unit) {
        return List.copyOf(children.getOrDefault(unit.id(), List.of()));
    }

    /** Returns the unit and those above it, nearest first. */
    public List<Unit> path(Unit unit) {
        List<Unit> path = new ArrayList<>();
        Optional<Unit> next = Optional.of(unit);
        while (next.isPresent() && !path.contains(next.get())) {
            path.add(next.get());
            next = next.get().parentId().flatMap(this::find);
        }
        return path;
    }

    /** Returns the unit and everything below it, each parent before its children. */
    public List<Unit> branch(Unit unit) {
        List<Unit> branch = new ArrayList<>();
        branch.add(unit);
        children(unit).forEach(child -> branch.addAll(branch(child)));
        return branch;
    }

    /** Returns all units, each parent before its children, with the number of units above it. */
    public List<Placed> placed() {
        List<Placed> placed = new ArrayList<>();
        roots.stream()
                .flatMap(root -> branch(root).stream())
                .forEach(unit -> placed.add(new Placed(unit, path(unit).size() - 1)));
        return placed;
    }

    /**
     * A unit and how deep it stands.
     *
     * @param unit the unit
     * @param depth 0 at the top
     */
    public record Placed(Unit unit, int depth) {

        /** Returns the name, set in by its depth, for a list of choices. */
        public String indented() {
            return "\u2003".repeat(depth) + unit.name();
        }
    }
}
