package integritas.tenantconfig;

import integritas.identity.Account;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A person who belongs to no tenant, or to several.
 *
 * @param place file and line where the person stands
 * @param account the person
 * @param roles roles held across all tenants
 * @param memberships what the person is in each tenant, by alias
 * @param duties the assessments that the person reads for the nation
 */
record PersonEntry(
        String place, Account account, Set<String> roles, Map<String, Member> memberships, List<DutyEntry> duties)
        implements Step {

    @Override
    public String name() {
        return "the person in " + place;
    }

    @Override
    public Plan apply(Setup setup) {
        setup.person(this);
        return new Plan(name(), Plan.Outcome.CHANGE, List.of());
    }
}
