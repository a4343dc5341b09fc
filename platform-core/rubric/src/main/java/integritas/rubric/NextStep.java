package integritas.rubric;

import java.util.Optional;

/**
 * One answer that could be bettered on the way to an award.
 *
 * @param question the question's code
 * @param from the answer as it stands, if any
 * @param to the answer to aim for; empty where counts are to be completed and full credit is meant
 * @param gain the points that this adds to every part the question lies in, above zero
 */
public record NextStep(String question, Optional<Answer> from, Optional<Answer> to, Rational gain) {}
