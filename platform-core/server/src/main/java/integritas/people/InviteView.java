package integritas.people;

import integritas.problem.Fault;
import integritas.unit.UnitTree;
import integritas.unit.UnitTree.Placed;
import java.util.List;

/**
 * The form to ask a person in.
 *
 * @param form what was filled in
 * @param tree the units that can be assigned
 * @param faults what is wrong with it; empty at first
 */
public record InviteView(InviteForm form, UnitTree tree, List<Fault> faults) {

    /** The rows for units; more can be added on the person's own page. */
    public static final int ROWS = 3;

    /** The roles for the whole tenant, in the order they are offered. */
    public static final List<String> ROLES = List.of("employee", "tenant-admin", "case-handler");

    /** The roles for units, in the order they are offered. */
    public static final List<String> UNIT_ROLES = List.of("unit-user", "internal-assessor");

    public List<Placed> choices() {
        return tree.placed().stream().filter(placed -> placed.unit().isActive()).toList();
    }

    public boolean isWrong(String field) {
        return faults.stream().anyMatch(fault -> fault.field().equals(field));
    }
}
