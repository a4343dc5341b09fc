package integritas.rubric;

import java.util.List;

/**
 * A status that an assessment can earn.
 *
 * @param code what is stored, unique in its rubric
 * @param label what it is called
 * @param requirements all of them have to be met
 */
public record Award(String code, Text label, List<Requirement> requirements) {

    public Award {
        requirements = List.copyOf(requirements);
    }
}
