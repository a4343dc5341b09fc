package integritas.people;

import integritas.unit.UnitRole;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What is to become of a person's roles and assignments, whatever they are by then.
 *
 * @param roles the roles for the tenant, of those that are held
 * @param assignments the roles for units, of those that are held
 */
record PersonChange(UnaryOperator<Set<String>> roles, UnaryOperator<Set<UnitRole>> assignments) {

    /** Makes them these; one that is empty stays as it is. */
    static PersonChange to(Optional<Set<String>> roles, Optional<Set<UnitRole>> assignments) {
        return new PersonChange(held -> roles.orElse(held), held -> assignments.orElse(held));
    }

    /** Gives one role for a unit, and leaves all else. */
    static PersonChange assigning(UnitRole given) {
        return new PersonChange(UnaryOperator.identity(), held -> {
            Set<UnitRole> more = new HashSet<>(held);
            more.add(given);
            return more;
        });
    }

    /** Takes one role for a unit, and leaves all else. */
    static PersonChange releasing(UnitRole taken) {
        return new PersonChange(UnaryOperator.identity(), held -> {
            Set<UnitRole> fewer = new HashSet<>(held);
            fewer.remove(taken);
            return fewer;
        });
    }
}
