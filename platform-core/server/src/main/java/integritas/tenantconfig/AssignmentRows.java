package integritas.tenantconfig;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import integritas.tenant.CurrentTenant;
import integritas.tenant.Tenant;
import integritas.unit.Unit;
import integritas.unit.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who is assigned to which of a tenant's units, by the units' codes. */
@ApplicationScoped
class AssignmentRows {

    @Inject
    Units units;

    @Inject
    CurrentTenant currentTenant;

    /** Returns the codes of the units that each person is assigned to, by role. */
    @ActivateRequestContext
    @Transactional
    Map<UUID, Map<String, List<String>>> read(Tenant tenant) {
        currentTenant.enterAsVisitor(tenant);
        Map<UUID, String> codes = units.all().stream().collect(toMap(Unit::id, Unit::code));
        return units.assigned().stream()
                .collect(groupingBy(
                        assigned -> assigned.person(),
                        groupingBy(
                                assigned -> assigned.held().role(),
                                mapping(
                                        assigned -> codes.getOrDefault(
                                                assigned.held().unit(), ""),
                                        toList()))));
    }

    /**
     * Gives a person the assignments that are touched; where the description holds whatever is there now, takes the others.
     *
     * @param ids the keys of the units, by code
     */
    void apply(Member member, UUID person, Comparison comparison, Map<String, UUID> ids) {
        member.assignments().forEach((role, codes) -> {
            String field = DeclaredFields.assignments(member, role);
            if (comparison.touched().contains(field)) {
                List<UUID> wanted =
                        codes.stream().filter(ids::containsKey).map(ids::get).toList();
                wanted.forEach(unit -> units.assign(person, unit, role));
                if (comparison.overwritten().contains(field)) {
                    units.assignedTo(person).stream()
                            .filter(held -> held.role().equals(role) && !wanted.contains(held.unit()))
                            .forEach(held -> units.release(person, held.unit(), role));
                }
            }
        });
    }
}
