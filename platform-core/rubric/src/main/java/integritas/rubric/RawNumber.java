package integritas.rubric;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.function.Consumer;

/** A number out of a JSON document, as a number or as text, with a guard against sizes that nobody means. */
final class RawNumber {

    private static final int LONGEST = 20;

    private RawNumber() {}

    /** Returns the number, or empty after naming the fault. Costs no more than a glance, whatever its size. */
    static Optional<Rational> read(Object raw, Consumer<String> faults) {
        if (raw instanceof String text && text.length() <= 2 * LONGEST) {
            String number = text.strip();
            if (PlainDecimal.matches(number, LONGEST)) {
                return Optional.of(Rational.of(new BigDecimal(number)));
            }
        } else if (raw instanceof Long || raw instanceof Integer || raw instanceof Short || raw instanceof Byte) {
            return Optional.of(Rational.of(((Number) raw).longValue()));
        } else if (raw instanceof BigInteger whole) {
            return read(new BigDecimal(whole), faults);
        } else if (raw instanceof BigDecimal decimal) {
            return read(decimal, faults);
        } else if (raw instanceof Double || raw instanceof Float) {
            double value = ((Number) raw).doubleValue();
            if (Double.isFinite(value)) {
                return read(new BigDecimal(raw.toString()), faults);
            }
        }
        faults.accept(AnswerFault.NUMBER_MALFORMED);
        return Optional.empty();
    }

    private static Optional<Rational> read(BigDecimal decimal, Consumer<String> faults) {
        long wholeDigits = (long) decimal.precision() - decimal.scale();
        if (wholeDigits > LONGEST) {
            faults.accept(AnswerFault.NUMBER_OUT_OF_BOUNDS);
            return Optional.empty();
        }
        if (decimal.scale() > LONGEST) {
            faults.accept(AnswerFault.NUMBER_MALFORMED);
            return Optional.empty();
        }
        return Optional.of(Rational.of(decimal));
    }
}
