package integritas.rubric;

import java.util.Optional;

/**
 * What an answer earns.
 *
 * @param value the part of the question's weight, from 0 to 1
 * @param answered false if too little was given to count as an answer; the value is 0 then
 * @param warning a code of {@link Warning}, if a person should have a look
 */
public record Credit(Rational value, boolean answered, Optional<String> warning) {

    static final Credit INCOMPLETE = new Credit(Rational.ZERO, false, Optional.of(Warning.COUNTS_INCOMPLETE));

    static Credit of(Rational value) {
        return new Credit(value, true, Optional.empty());
    }

    static Credit withWarning(Rational value, String warning) {
        return new Credit(value, true, Optional.of(warning));
    }
}
