package integritas.people;

import integritas.unit.UnitRole;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whom to ask in, and as what.
 *
 * @param name the name people read; of an account that was there before it is shown until its person has come in
 * @param email mail address, by which an account is found or made
 * @param roles roles for the whole tenant
 * @param assignments roles for units
 */
public record Invitation(String name, String email, Set<String> roles, Set<UnitRole> assignments) {

    public Invitation {
        name = name.strip();
        email = email.strip();
        roles = sorted(roles, Comparator.naturalOrder());
        assignments = sorted(assignments, Comparator.comparing(UnitRole::toString));
    }

    /** Equal wishes read alike, on each node and after each start. */
    private static <T> Set<T> sorted(Set<T> all, Comparator<T> order) {
        Set<T> sorted = new TreeSet<>(order);
        sorted.addAll(all);
        return Collections.unmodifiableSet(sorted);
    }

    /** Returns the roles of both kinds. */
    Set<String> allRoles() {
        Set<String> all = new HashSet<>(roles);
        assignments.forEach(assignment -> all.add(assignment.role()));
        return all;
    }
}
