package integritas.rubric;

/**
 * Adds up many numbers exactly. Those that divide the common denominator are added as whole numbers; the few that do not
 * are added as fractions. Reducing happens once, at the end.
 */
final class ExactSum {

    private final long denominator;
    private long units;
    private Rational rest = Rational.ZERO;

    /** @param denominator one that most of the numbers divide, above zero */
    ExactSum(long denominator) {
        this.denominator = denominator;
    }

    void add(Rational value) {
        if (value.isSmall() && denominator % value.smallDenominator() == 0) {
            long factor = denominator / value.smallDenominator();
            long added = value.smallNumerator() * factor;
            if (!Overflow.ofProduct(value.smallNumerator(), factor) && !Overflow.ofSum(units, added)) {
                units += added;
                return;
            }
        }
        rest = rest.plus(value);
    }

    /** Adds a number given as so many parts of the common denominator; they must be too few to overflow. */
    void addUnits(long parts) {
        units += parts;
    }

    Rational value() {
        return rest.plus(Rational.of(units, denominator));
    }
}
