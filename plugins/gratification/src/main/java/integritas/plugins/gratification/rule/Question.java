package integritas.plugins.gratification.rule;

import integritas.rubric.Text;
import java.util.List;
import java.util.Optional;

/**
 * A question about a gift.
 *
 * @param code its name in conditions and in what is sent
 * @param text the question
 * @param help how to understand it
 * @param options the answers to choose from, at least two
 */
public record Question(String code, Text text, Text help, List<Option> options) {

    /**
     * An answer to choose.
     *
     * @param code its name in conditions and in what is sent
     * @param label what the reader chooses
     * @param because how a verdict that rests on it puts it
     * @param open whether it leaves the question open, such as "not sure"
     */
    public record Option(String code, Text label, Text because, boolean open) {}

    public Question {
        options = List.copyOf(options);
    }

    public Optional<Option> option(String wanted) {
        return options.stream().filter(option -> option.code().equals(wanted)).findFirst();
    }
}
