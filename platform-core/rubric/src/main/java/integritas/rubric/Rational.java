package integritas.rubric;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An exact number: a fraction in lowest terms.
 *
 * <p>Three times a third is one, so an assessment that stands on a threshold is never lost to rounding. Both parts are
 * {@code long} wherever they fit; results that do not fit are carried on in {@link BigInteger}, slower but still exact.
 * A value has one representation only, therefore {@code equals} compares values.
 */
public final class Rational implements Comparable<Rational> {

    public static final Rational ZERO = new Rational(0, 1, null);
    public static final Rational ONE = new Rational(1, 1, null);

    private static final int LONGEST_DECIMAL = 40;
    private static final int EXACT_DECIMALS = 20;
    private static final int POINT_DECIMALS = 2;

    private final long numerator;
    private final long denominator;

    /** Set only where a part does not fit into a long; the two longs are then zero. */
    private final @Nullable Large large;

    private record Large(BigInteger numerator, BigInteger denominator) {}

    private Rational(long numerator, long denominator, @Nullable Large large) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.large = large;
    }

    public static Rational of(long value) {
        return value == Long.MIN_VALUE ? of(BigInteger.valueOf(value), BigInteger.ONE) : new Rational(value, 1, null);
    }

    /**
     * Returns a fraction in lowest terms.
     *
     * @throws ArithmeticException if the denominator is zero
     */
    public static Rational of(long numerator, long denominator) {
        if (denominator == 0) {
            throw new ArithmeticException("a fraction over zero");
        }
        if (numerator == Long.MIN_VALUE || denominator == Long.MIN_VALUE) {
            return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
        }
        return reduced(numerator, denominator);
    }

    /** Returns the same number; meant for decimals of an ordinary length, as the caller has checked. */
    public static Rational of(BigDecimal value) {
        BigInteger unscaled = value.unscaledValue();
        return value.scale() <= 0
                ? of(unscaled.multiply(BigInteger.TEN.pow(-value.scale())), BigInteger.ONE)
                : of(unscaled, BigInteger.TEN.pow(value.scale()));
    }

    /**
     * Reads a plain decimal such as {@code 0.67} or {@code -3}: digits, at most one point, no exponent, no comma, at most
     * 40 characters.
     *
     * @throws NumberFormatException if the text is anything else
     */
    public static Rational parse(String text) {
        if (!PlainDecimal.matches(text, LONGEST_DECIMAL)) {
            throw new NumberFormatException("not a plain decimal number");
        }
        return of(new BigDecimal(text));
    }

    private static Rational of(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("a fraction over zero");
        }
        BigInteger divisor = numerator.gcd(denominator);
        BigInteger sign = BigInteger.valueOf(denominator.signum());
        BigInteger top = numerator.divide(divisor).multiply(sign);
        BigInteger bottom = denominator.divide(divisor).multiply(sign);
        return fits(top) && fits(bottom)
                ? new Rational(top.longValue(), bottom.longValue(), null)
                : new Rational(0, 0, new Large(top, bottom));
    }

    /** The smallest long is left out, as its negative is none. */
    private static boolean fits(BigInteger value) {
        return value.bitLength() < Long.SIZE && !value.equals(BigInteger.valueOf(Long.MIN_VALUE));
    }

    private static Rational reduced(long numerator, long denominator) {
        if (numerator == 0) {
            return ZERO;
        }
        long divisor = gcd(Math.abs(numerator), Math.abs(denominator));
        long sign = denominator < 0 ? -1 : 1;
        return new Rational(sign * (numerator / divisor), sign * (denominator / divisor), null);
    }

    /** Halving instead of dividing (Stein): several times faster than the remainders of Euclid. */
    private static long gcd(long first, long second) {
        int twos = Long.numberOfTrailingZeros(first | second);
        long a = first >> Long.numberOfTrailingZeros(first);
        long b = second;
        while (b != 0) {
            b >>= Long.numberOfTrailingZeros(b);
            long smaller = Math.min(a, b);
            b = Math.abs(a - b);
            a = smaller;
        }
        return a << twos;
    }

    public Rational plus(Rational other) {
        if (large == null && other.large == null) {
            if (numerator == 0) {
                return other;
            }
            if (denominator == other.denominator && !Overflow.ofSum(numerator, other.numerator)) {
                return of(numerator + other.numerator, denominator);
            }
            if (!Overflow.ofProduct(numerator, other.denominator)
                    && !Overflow.ofProduct(other.numerator, denominator)
                    && !Overflow.ofProduct(denominator, other.denominator)
                    && !Overflow.ofSum(numerator * other.denominator, other.numerator * denominator)) {
                return of(
                        numerator * other.denominator + other.numerator * denominator, denominator * other.denominator);
            }
        }
        return of(
                top().multiply(other.bottom()).add(other.top().multiply(bottom())), bottom().multiply(other.bottom()));
    }

    public Rational minus(Rational other) {
        return plus(other.negated());
    }

    public Rational times(Rational other) {
        if (large == null
                && other.large == null
                && !Overflow.ofProduct(numerator, other.numerator)
                && !Overflow.ofProduct(denominator, other.denominator)) {
            return of(numerator * other.numerator, denominator * other.denominator);
        }
        return of(top().multiply(other.top()), bottom().multiply(other.bottom()));
    }

    /**
     * Returns the quotient.
     *
     * @throws ArithmeticException if the other number is zero
     */
    public Rational dividedBy(Rational other) {
        return times(other.inverse());
    }

    private Rational inverse() {
        if (signum() == 0) {
            throw new ArithmeticException("division by zero");
        }
        if (large != null) {
            return of(large.denominator(), large.numerator());
        }
        return numerator < 0
                ? new Rational(-denominator, -numerator, null)
                : new Rational(denominator, numerator, null);
    }

    private Rational negated() {
        return large == null ? new Rational(-numerator, denominator, null) : of(top().negate(), bottom());
    }

    public Rational min(Rational other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Rational max(Rational other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Returns -1, 0 or 1. */
    public int signum() {
        return large == null ? Long.signum(numerator) : large.numerator().signum();
    }

    public boolean isWhole() {
        return bottom().equals(BigInteger.ONE);
    }

    boolean isSmall() {
        return large == null;
    }

    /** Only for a number that {@link #isSmall()}. */
    long smallNumerator() {
        return numerator;
    }

    /** Only for a number that {@link #isSmall()}. */
    long smallDenominator() {
        return denominator;
    }

    public BigDecimal toDecimal(int scale, RoundingMode rounding) {
        return new BigDecimal(top()).divide(new BigDecimal(bottom()), scale, rounding);
    }

    /** Returns up to 20 decimals, rounded half-even, without trailing zeros: {@code 95.70952380952380952381}. */
    public String toExactString() {
        return toDecimal(EXACT_DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Returns the number as a sheet prints points: two decimals, rounded half-up. */
    public String toPoints() {
        return toDecimal(POINT_DECIMALS, RoundingMode.HALF_UP).toPlainString();
    }

    private BigInteger top() {
        return large == null ? BigInteger.valueOf(numerator) : large.numerator();
    }

    private BigInteger bottom() {
        return large == null ? BigInteger.valueOf(denominator) : large.denominator();
    }

    @Override
    public int compareTo(Rational other) {
        if (large == null && other.large == null) {
            if (denominator == other.denominator) {
                return Long.compare(numerator, other.numerator);
            }
            if (!Overflow.ofProduct(numerator, other.denominator)
                    && !Overflow.ofProduct(other.numerator, denominator)) {
                return Long.compare(numerator * other.denominator, other.numerator * denominator);
            }
        }
        return top().multiply(other.bottom()).compareTo(other.top().multiply(bottom()));
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Rational other
                && numerator == other.numerator
                && denominator == other.denominator
                && Objects.equals(large, other.large);
    }

    @Override
    public int hashCode() {
        return Objects.hash(numerator, denominator, large);
    }

    /** Returns the fraction itself, such as {@code 26/15}, or {@code 4} where it is whole. */
    @Override
    public String toString() {
        return isWhole() ? top().toString() : top() + "/" + bottom();
    }
}
