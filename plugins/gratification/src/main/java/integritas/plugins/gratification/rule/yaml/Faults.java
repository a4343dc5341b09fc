package integritas.plugins.gratification.rule.yaml;

import java.util.ArrayList;
import java.util.List;

/** Everything found wrong so far. */
final class Faults {

    private final List<String> errors = new ArrayList<>();

    /** @param line counted from 1 */
    void add(String file, int line, String key, String message) {
        errors.add(file + ":" + line + (key.isEmpty() ? "" : " " + key) + ": " + message);
    }

    void throwIfAny() {
        if (!errors.isEmpty()) {
            throw new InvalidRulesException(errors);
        }
    }
}
