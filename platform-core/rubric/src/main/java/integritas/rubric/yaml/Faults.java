package integritas.rubric.yaml;

import java.util.ArrayList;
import java.util.List;

/** Everything found wrong so far, in the order in which it was found; the first few hundred, where there is no end to it. */
final class Faults {

    private static final int MOST = 500;

    private final List<String> errors = new ArrayList<>();

    /** @param line counted from 1, or 0 if the fault is something that is not there */
    void add(String file, int line, String place, String message) {
        if (errors.size() == MOST) {
            return;
        }
        String position = line == 0 ? file : file + ":" + line;
        errors.add(place.isEmpty() ? position + ": " + message : position + " " + place + ": " + message);
    }

    boolean any() {
        return !errors.isEmpty();
    }

    void throwIfAny() {
        if (any()) {
            throw new InvalidRubricException(errors);
        }
    }
}
