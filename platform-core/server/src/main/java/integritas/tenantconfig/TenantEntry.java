package integritas.tenantconfig;

import integritas.tenant.TenantDescription;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a {@code tenant.yaml} says.
 *
 * @param description what the register is told
 * @param domains mail domains of the agency
 * @param units the units at the top, with all others below them
 * @param members the people, in the order of the file; those of several tenants come last
 * @param assessments the assessments that must be open
 */
record TenantEntry(
        TenantDescription description,
        List<String> domains,
        List<UnitEntry> units,
        List<Member> members,
        List<AssessmentEntry> assessments)
        implements Step {

    @Override
    public String name() {
        return "tenant " + alias();
    }

    @Override
    public Plan apply(Setup setup) {
        return setup.apply(this, Set.of());
    }

    String alias() {
        return description.alias();
    }

    TenantEntry with(List<Member> others) {
        List<Member> all = Stream.concat(members.stream(), others.stream()).toList();
        return new TenantEntry(description, domains, units, all, assessments);
    }

    /** Returns the codes of all units. */
    Stream<String> unitCodes() {
        return units.stream().flatMap(UnitEntry::codes);
    }
}
