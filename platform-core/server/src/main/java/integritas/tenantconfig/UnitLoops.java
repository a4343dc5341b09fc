package integritas.tenantconfig;

import integritas.problem.Fault;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Units that would lie below each other, once a description and what was moved on the pages came together. */
final class UnitLoops {

    private UnitLoops() {}

    /**
     * Makes sure that there are none.
     *
     * @param current what is there now, by path of field
     * @param outcome what the described fields are once the description is applied
     * @throws ProblemException INPUT_NOT_ACCEPTED naming the field of a unit in a loop
     */
    static void requireNone(Map<String, String> current, Map<String, String> outcome) {
        Map<String, String> fields = new HashMap<>(current);
        fields.putAll(outcome);
        for (String field : outcome.keySet()) {
            Set<String> passed = new HashSet<>();
            String above = field;
            while (above.endsWith(".below")) {
                if (!passed.add(above)) {
                    throw new ProblemException(
                            Problem.INPUT_NOT_ACCEPTED,
                            "units would lie below each other",
                            List.of(new Fault(above, "units-below-each-other")));
                }
                above = next(fields.getOrDefault(above, ""));
            }
        }
    }

    private static String next(String unit) {
        return unit.isEmpty() ? "" : DeclaredFields.unitBelow(unit);
    }
}
