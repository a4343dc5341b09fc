package integritas.rubric;

import java.util.List;
import java.util.Optional;

/**
 * What one question earned.
 *
 * @param code the question's code
 * @param answer the answer given, also where it is too incomplete to count
 * @param credit from 0 to 1
 * @param points what the credit is worth in its node
 * @param worth the points of full credit
 * @param answered whether the answer counts as one
 * @param warnings what a person should look at
 */
public record QuestionScore(
        String code,
        Optional<Answer> answer,
        Rational credit,
        Rational points,
        Rational worth,
        boolean answered,
        List<Warning> warnings) {

    QuestionScore worth(Rational other) {
        return new QuestionScore(code, answer, credit, credit.times(other), other, answered, warnings);
    }
}
