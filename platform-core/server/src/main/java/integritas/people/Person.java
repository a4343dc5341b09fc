package integritas.people;

import integritas.identity.Member;
import integritas.identity.Roles;
import integritas.unit.UnitRole;
import integritas.web.Precondition;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Somebody who belongs to the tenant, with everything that was given to him here.
 *
 * @param member who it is
 * @param assignments roles for units, in the order of their names
 */
public record Person(Member member, List<UnitRole> assignments) {

    public Person {
        assignments = assignments.stream()
                .sorted(Comparator.comparing(UnitRole::role).reversed())
                .toList();
    }

    public UUID id() {
        return member.id();
    }

    public String name() {
        return member.name();
    }

    /** Returns the roles held for the whole tenant, in the order of their names. */
    public Set<String> roles() {
        Set<String> roles = new TreeSet<>(member.roles());
        roles.retainAll(Roles.FOR_THE_TENANT);
        return roles;
    }

    /** Tells whether the person holds a role, for the tenant or for a unit. */
    boolean has(String role) {
        return roles().contains(role)
                || assignments.stream().anyMatch(held -> held.role().equals(role));
    }

    /** Returns the assignments that have effect: with the role itself, which the token carries. */
    List<UnitRole> effective() {
        return assignments.stream().filter(held -> member.has(held.role())).toList();
    }

    /** Returns a number that stands for what was given to him: another one as soon as roles or assignments differ. */
    public long version() {
        return Precondition.versionOf(roles() + " "
                + assignments.stream().map(UnitRole::toString).sorted().toList());
    }
}
