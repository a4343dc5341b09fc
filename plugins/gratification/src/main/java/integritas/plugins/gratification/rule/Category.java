package integritas.plugins.gratification.rule;

import integritas.rubric.Text;
import java.util.List;

/**
 * A kind of gift that is excepted from the duty to report.
 *
 * @param code letter of the exception in the regulation
 * @param label what people call it
 * @param detail what belongs to it
 * @param conditions what has to be so, in the order in which it is asked
 * @param limits up to which value, if there is a limit
 * @param sources codes of the citations it rests on
 */
public record Category(
        String code, Text label, Text detail, List<Condition> conditions, List<Limit> limits, List<String> sources) {

    public Category {
        conditions = List.copyOf(conditions);
        limits = List.copyOf(limits);
        sources = List.copyOf(sources);
    }

    public boolean has(Limit.Per per) {
        return limits.stream().anyMatch(limit -> limit.per() == per);
    }
}
