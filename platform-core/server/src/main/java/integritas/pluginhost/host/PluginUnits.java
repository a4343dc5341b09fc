package integritas.pluginhost.host;

import integritas.plugin.api.Units;
import integritas.plugin.api.WorkUnit;
import integritas.unit.Unit;
import integritas.unit.UnitTree;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The agency's units as plugins see them.
 *
 * @param units the platform's
 */
record PluginUnits(integritas.unit.Units units) implements Units {

    @Override
    public List<WorkUnit> all() {
        return inUse().map(PluginUnits::lent).toList();
    }

    @Override
    public Optional<WorkUnit> find(UUID id) {
        return units.find(id).map(PluginUnits::lent);
    }

    @Override
    public List<WorkUnit> ofPerson() {
        return among(units.covered());
    }

    @Override
    public List<WorkUnit> ofPerson(String role) {
        return among(units.covered(role));
    }

    private List<WorkUnit> among(Set<UUID> covered) {
        return inUse().filter(unit -> covered.contains(unit.id()))
                .map(PluginUnits::lent)
                .toList();
    }

    private Stream<Unit> inUse() {
        List<Unit> active = units.all().stream()
                .filter(Unit::isActive)
                .sorted(Comparator.comparing(Unit::code))
                .toList();
        return new UnitTree(active).placed().stream().map(UnitTree.Placed::unit);
    }

    private static WorkUnit lent(Unit unit) {
        return new WorkUnit(unit.id(), unit.code(), unit.name());
    }
}
