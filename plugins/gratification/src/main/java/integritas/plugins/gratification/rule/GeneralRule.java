package integritas.plugins.gratification.rule;

import integritas.rubric.Text;
import java.util.List;

/**
 * The rule for gifts that no exception fits. Where all its conditions are met, the UPG examines.
 *
 * @param conditions what makes a gift one to refuse or report, by not being met
 * @param because why it is left to the UPG otherwise
 * @param sources codes of the citations it rests on
 */
public record GeneralRule(List<Condition> conditions, Text because, List<String> sources) {

    public GeneralRule {
        conditions = List.copyOf(conditions);
        sources = List.copyOf(sources);
    }
}
