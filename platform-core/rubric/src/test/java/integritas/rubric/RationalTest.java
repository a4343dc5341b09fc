package integritas.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RationalTest {

    @Test
    void threeTimesAThirdIsOne() {
        Rational third = Rational.of(1, 3);
        assertThat(third.plus(third).plus(third)).isEqualTo(Rational.ONE).hasSameHashCodeAs(Rational.ONE);
    }

    @ParameterizedTest
    @CsvSource({"2, 4, 1/2", "-2, 4, -1/2", "2, -4, -1/2", "0, -7, 0", "6, 3, 2"})
    void standsInLowestTermsWithTheSignOnTop(long top, long bottom, String written) {
        assertThat(Rational.of(top, bottom)).hasToString(written);
    }

    @ParameterizedTest
    @CsvSource({"0.67, 67/100", "3.60, 18/5", "-1.5, -3/2", "007, 7"})
    void readsPlainDecimalsExactly(String text, String written) {
        assertThat(Rational.parse(text)).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", ".5", "5.", "1,5", "1e9", "1e999999999", " 1", "+1", "0x10", "NaN", "1.2.3", "٣"})
    void refusesWhatIsNotAPlainDecimal(String text) {
        assertThatThrownBy(() -> Rational.parse(text)).isInstanceOf(NumberFormatException.class);
    }

    @Test
    void refusesADecimalOfThousandsOfDigits() {
        assertThatThrownBy(() -> Rational.parse("9".repeat(5000))).isInstanceOf(NumberFormatException.class);
    }

    @Test
    void refusesToDivideByZero() {
        assertThatThrownBy(() -> Rational.ONE.dividedBy(Rational.ZERO)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Rational.of(1, 0)).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @CsvSource({"1.005, 1.01", "1.004999, 1.00", "27.335, 27.34", "74.995, 75.00", "0, 0.00"})
    void showsPointsWithTwoDecimalsRoundedHalfUp(String exact, String shown) {
        assertThat(Rational.parse(exact).toPoints()).isEqualTo(shown);
    }

    @Test
    void writesUpToTwentyDecimalsAndNoTrailingZeros() {
        assertThat(Rational.of(2, 3).toExactString()).isEqualTo("0.66666666666666666667");
        assertThat(Rational.parse("100.00").toExactString()).isEqualTo("100");
        assertThat(Rational.ZERO.toExactString()).isEqualTo("0");
    }

    @Test
    void roundsTheTwentiethDecimalToTheEvenNeighbour() {
        Rational half = Rational.of(1, 2).dividedBy(Rational.of(BigDecimal.TEN.pow(20)));
        assertThat(half.toExactString()).isEqualTo("0");
        assertThat(half.times(Rational.of(3)).toExactString()).isEqualTo("0.00000000000000000002");
    }

    @Test
    void staysExactWhereLongsOverflow() {
        Rational large = Rational.of(Long.MAX_VALUE);
        assertThat(large.times(large).dividedBy(large)).isEqualTo(large);
        assertThat(large.plus(large).minus(large)).isEqualTo(large);
        assertThat(Rational.of(1, Long.MAX_VALUE).plus(Rational.of(1, Long.MAX_VALUE - 1)))
                .isGreaterThan(Rational.of(2, Long.MAX_VALUE));
        assertThat(Rational.of(Long.MIN_VALUE).times(Rational.of(-1)).minus(Rational.ONE))
                .isEqualTo(large);
        assertThat(Rational.of(Long.MIN_VALUE, Long.MIN_VALUE)).isEqualTo(Rational.ONE);
    }

    /** Operands of every size are compared with plain BigInteger fractions. */
    @Test
    void agreesWithBigIntegersOnRandomNumbers() {
        Random random = new Random(90_2021);
        for (int i = 0; i < 20_000; i++) {
            long a = random.nextLong() >> random.nextInt(64);
            long b = Math.max(1, random.nextLong() >>> (1 + random.nextInt(63)));
            long c = random.nextLong() >> random.nextInt(64);
            long d = Math.max(1, random.nextLong() >>> (1 + random.nextInt(63)));
            Rational first = Rational.of(a, b);
            Rational second = Rational.of(c, d);
            BigInteger left = BigInteger.valueOf(a).multiply(BigInteger.valueOf(d));
            BigInteger right = BigInteger.valueOf(c).multiply(BigInteger.valueOf(b));
            BigInteger bottom = BigInteger.valueOf(b).multiply(BigInteger.valueOf(d));
            assertThat(decimal(first.plus(second))).isEqualTo(divide(left.add(right), bottom));
            assertThat(decimal(first.minus(second))).isEqualTo(divide(left.subtract(right), bottom));
            assertThat(decimal(first.times(second)))
                    .isEqualTo(divide(BigInteger.valueOf(a).multiply(BigInteger.valueOf(c)), bottom));
            assertThat(first.compareTo(second)).isEqualTo(left.compareTo(right));
            assertThat(first.plus(second).minus(second)).isEqualTo(first);
        }
    }

    private static BigDecimal decimal(Rational value) {
        return value.toDecimal(30, RoundingMode.HALF_EVEN);
    }

    private static BigDecimal divide(BigInteger top, BigInteger bottom) {
        return new BigDecimal(top).divide(new BigDecimal(bottom), 30, RoundingMode.HALF_EVEN);
    }
}
