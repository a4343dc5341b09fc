package integritas.plugin.testkit;

import integritas.plugin.api.Units;
import integritas.plugin.api.WorkUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** The units that the test has named, apart for each tenant. */
final class TestUnits implements Units {

    private final Map<UUID, List<WorkUnit>> all = new HashMap<>();
    private final Supplier<UUID> tenant;
    private final Map<String, List<WorkUnit>> byRole = new HashMap<>();
    private List<WorkUnit> ofPerson = List.of();

    TestUnits(Supplier<UUID> tenant) {
        this.tenant = tenant;
    }

    void set(List<WorkUnit> units) {
        all.put(tenant.get(), List.copyOf(units));
    }

    void setOfPerson(List<WorkUnit> units) {
        ofPerson = List.copyOf(units);
        byRole.clear();
    }

    void addOfPerson(String role, List<WorkUnit> units) {
        byRole.put(role, List.copyOf(units));
    }

    @Override
    public List<WorkUnit> all() {
        return all.getOrDefault(tenant.get(), List.of());
    }

    @Override
    public Optional<WorkUnit> find(UUID id) {
        return all().stream().filter(unit -> unit.id().equals(id)).findFirst();
    }

    @Override
    public List<WorkUnit> ofPerson() {
        return either(byRole.values().stream().flatMap(List::stream).toList());
    }

    @Override
    public List<WorkUnit> ofPerson(String role) {
        return either(byRole.getOrDefault(role, List.of()));
    }

    private List<WorkUnit> either(List<WorkUnit> some) {
        return all().stream()
                .filter(unit -> ofPerson.contains(unit) || some.contains(unit))
                .toList();
    }
}
