package integritas.people;

import integritas.identity.Roles;
import integritas.unit.Unit;
import integritas.unit.UnitRole;
import integritas.unit.UnitTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What a person may do with a unit, and why.
 *
 * @param person the person
 * @param unit the unit
 * @param reasons the roles that give it, never none
 */
public record Access(Person person, Unit unit, List<Reason> reasons) {

    /** What can be done with a unit. */
    public enum Right {
        SEE,
        ANSWER,
        ASSESS
    }

    /**
     * A role that gives access.
     *
     * @param role the role
     * @param through the unit it is held for; empty for a role in the whole tenant
     */
    public record Reason(String role, Optional<Unit> through) {

        Set<Right> rights() {
            return switch (role) {
                case Roles.UNIT_USER -> Set.of(Right.SEE, Right.ANSWER);
                case Roles.INTERNAL_ASSESSOR -> Set.of(Right.SEE, Right.ASSESS);
                default -> Set.of(Right.SEE);
            };
        }
    }

    /** Returns what the person may do, the least first. */
    public Set<Right> rights() {
        Set<Right> rights = new TreeSet<>();
        reasons.forEach(reason -> rights.addAll(reason.rights()));
        return rights;
    }

    /** Tells whether the role is held for a unit above this one. */
    public boolean isInherited(Reason reason) {
        return reason.through().filter(through -> !through.equals(unit)).isPresent();
    }

    /** Returns a person's access to a unit; empty if there is none. */
    static Optional<Access> of(Person person, Unit unit, UnitTree tree) {
        List<Reason> reasons = new ArrayList<>();
        if (person.member().has(Roles.TENANT_ADMIN)) {
            reasons.add(new Reason(Roles.TENANT_ADMIN, Optional.empty()));
        }
        List<UUID> path = tree.path(unit).stream().map(Unit::id).toList();
        for (UnitRole held : person.effective()) {
            if (path.contains(held.unit())) {
                reasons.add(new Reason(held.role(), tree.find(held.unit())));
            }
        }
        return reasons.isEmpty() ? Optional.empty() : Optional.of(new Access(person, unit, reasons));
    }
}
