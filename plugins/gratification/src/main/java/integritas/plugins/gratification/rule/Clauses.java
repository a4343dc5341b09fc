package integritas.plugins.gratification.rule;

import integritas.rubric.Text;
import java.util.Map;

/**
 * Where the regulation says what a verdict says.
 *
 * @param duty that gifts are reported
 * @param refusal that gifts are turned down
 * @param exception that a kind of gift need not be reported; {@code {letter}} stands for the exception's code
 */
public record Clauses(Text duty, Text refusal, Text exception) {

    public Text exception(String letter) {
        return Wording.filled(exception, Map.of("letter", letter));
    }
}
