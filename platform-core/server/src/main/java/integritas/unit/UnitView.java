package integritas.unit;

import integritas.problem.ProblemException;
import java.util.List;
import java.util.Optional;

/**
 * A unit as its own page shows it.
 *
 * @param unit the unit as it is
 * @param tree all units
 * @param form what stands in the form
 * @param choices the units it may stand below
 * @param refusal why the last change was refused; empty otherwise
 */
public record UnitView(
        Unit unit, UnitTree tree, UnitForm form, List<UnitTree.Placed> choices, Optional<ProblemException> refusal) {

    public String address() {
        return "/app/units/" + unit.id();
    }

    /** Returns the units right below. */
    public List<Unit> below() {
        return tree.children(unit);
    }

    public boolean isWrong(String field) {
        return refusal.stream()
                .flatMap(problem -> problem.faults().stream())
                .anyMatch(fault -> fault.field().equals(field));
    }
}
