package integritas.web.format;

import static org.assertj.core.api.Assertions.assertThat;

import integritas.rubric.Rational;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NumbersTest {

    private static final Numbers INDONESIAN = new Numbers(Locale.forLanguageTag("id"));
    private static final Numbers ENGLISH = new Numbers(Locale.ENGLISH);

    @Test
    void writesPointsWithTwoDecimalsInTheReadersWay() {
        assertThat(INDONESIAN.points(Rational.parse("81.36"))).isEqualTo("81,36");
        assertThat(ENGLISH.points(Rational.parse("81.36"))).isEqualTo("81.36");
        assertThat(INDONESIAN.points(Rational.of(3))).isEqualTo("3,00");
    }

    @Test
    void roundsHalfUpFromTheExactValue() {
        assertThat(ENGLISH.points(Rational.of(1, 8))).isEqualTo("0.13");
        assertThat(ENGLISH.points(Rational.parse("74.995"))).isEqualTo("75.00");
        assertThat(ENGLISH.points(Rational.parse("74.99499999999"))).isEqualTo("74.99");
        assertThat(ENGLISH.points(new BigDecimal("74.9950000000"))).isEqualTo("75.00");
    }

    @Test
    void dropsNeedlessZerosOfAmountsAndPercentages() {
        assertThat(INDONESIAN.amount(Rational.of(60))).isEqualTo("60");
        assertThat(INDONESIAN.amount(Rational.of(5, 2))).isEqualTo("2,5");
        assertThat(INDONESIAN.percent(Rational.of(4, 7))).isEqualTo("57,14%");
        assertThat(ENGLISH.percent(Rational.of(3, 5))).isEqualTo("60%");
    }

    @Test
    void keepsAllDecimalsThatWereEntered() {
        assertThat(INDONESIAN.entered(Rational.parse("3.625"))).isEqualTo("3,625");
        assertThat(ENGLISH.entered(Rational.parse("3.625"))).isEqualTo("3.625");
    }

    @Test
    void groupsThousandsAndShowsATrueMinus() {
        assertThat(INDONESIAN.count(1234567)).isEqualTo("1.234.567");
        assertThat(ENGLISH.count(1234567)).isEqualTo("1,234,567");
        assertThat(INDONESIAN.points(Rational.of(-1, 4))).isEqualTo("−0,25");
        assertThat(ENGLISH.gain(Rational.of(13, 100))).isEqualTo("+0.13");
    }

    @Test
    void writesSizesOfFiles() {
        assertThat(INDONESIAN.size(812)).isEqualTo("812 B");
        assertThat(INDONESIAN.size(340_200)).isEqualTo("340 KB");
        assertThat(INDONESIAN.size(6_800_000)).isEqualTo("6,8 MB");
    }

    @Test
    void writesAttributesWithAPointInEveryLanguage() {
        assertThat(Numbers.plain(Rational.of(163, 2))).isEqualTo("81.50");
    }
}
