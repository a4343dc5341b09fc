package integritas.tenantconfig;

import integritas.identity.Account;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A person in a tenant.
 *
 * @param place file and line where the person stands
 * @param account the person
 * @param roles roles held for the whole tenant
 * @param assignments codes of the units that a role is held for, by role
 */
record Member(String place, Account account, Set<String> roles, Map<String, List<String>> assignments) {

    /** Returns the roles of both kinds. */
    Set<String> allRoles() {
        Set<String> all = new HashSet<>(roles);
        all.addAll(assignments.keySet());
        return all;
    }
}
