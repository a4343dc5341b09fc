package integritas.unit;

import integritas.problem.Fault;
import java.util.List;

/**
 * A form about a unit.
 *
 * @param form what was filled in
 * @param choices the units that it may stand below
 * @param faults what is wrong with it; empty at first
 */
public record UnitFormView(UnitForm form, List<UnitTree.Placed> choices, List<Fault> faults) {

    public boolean isWrong(String field) {
        return faults.stream().anyMatch(fault -> fault.field().equals(field));
    }
}
