package integritas.plugins.gratification.verdict;

import integritas.plugins.gratification.rule.Question;
import java.util.Optional;

/**
 * A fact that has to be known first.
 *
 * @param fact {@code day}, {@code stage}, {@code category}, {@code value}, {@code earlier}, or the code of a question
 * @param question what to ask, for the code of a question
 */
public record Need(String fact, Optional<Question> question) {

    static Need of(String fact) {
        return new Need(fact, Optional.empty());
    }

    static Need of(Question question) {
        return new Need(question.code(), Optional.of(question));
    }
}
