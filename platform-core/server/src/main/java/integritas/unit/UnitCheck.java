package integritas.unit;

import integritas.problem.Fault;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects everything that is wrong with what a unit is to be. */
final class UnitCheck {

    private static final int LONGEST_NAME = 200;

    private final List<Fault> faults = new ArrayList<>();

    UnitCheck code(String code, Optional<Unit> sameCode) {
        if (!code.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,63}")) {
            faults.add(new Fault("code", "code-malformed"));
        } else if (sameCode.isPresent()) {
            faults.add(new Fault("code", "code-taken"));
        }
        return this;
    }

    UnitCheck name(String name) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            faults.add(new Fault("name", "length-out-of-bounds"));
        }
        return this;
    }

    /** A new place must be another unit that takes part, and none below the unit itself. */
    UnitCheck parent(Optional<Unit> parent, List<Unit> branch) {
        if (parent.isEmpty()) {
            faults.add(new Fault("parent", "unknown-unit"));
        } else if (branch.contains(parent.get())) {
            faults.add(new Fault("parent", "unit-below-itself"));
        } else if (!parent.get().isActive()) {
            faults.add(new Fault("parent", "unit-archived"));
        }
        return this;
    }

    /** @throws ProblemException INPUT_NOT_ACCEPTED with every fault, if any */
    void requireSound() {
        if (!faults.isEmpty()) {
            throw new ProblemException(Problem.INPUT_NOT_ACCEPTED, "unit not accepted", faults);
        }
    }
}
