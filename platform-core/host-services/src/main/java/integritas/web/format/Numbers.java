package integritas.web.format;

import integritas.rubric.Rational;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * Numbers as people read them: {@code 1.234,50} in Bahasa Indonesia, {@code 1,234.50} in English.
 *
 * <p>Rounding happens here and nowhere earlier, half up from the exact value.
 *
 * @param locale the reader's language
 */
public record Numbers(Locale locale) {

    private static final int POINT_DECIMALS = 2;
    private static final Rational HUNDRED = Rational.of(100);
    private static final long KILO = 1000;

    /** Returns points as a sheet prints them: always two decimals, as in {@code 81,36}. */
    public String points(Rational exact) {
        return write(exact.toDecimal(POINT_DECIMALS, RoundingMode.HALF_UP), "#,##0.00");
    }

    /** As {@link #points(Rational)}, for an amount that a database kept. */
    public String points(BigDecimal exact) {
        return write(exact.setScale(POINT_DECIMALS, RoundingMode.HALF_UP), "#,##0.00");
    }

    /** Returns a gain with its sign: {@code +0,13}. */
    public String gain(Rational exact) {
        return "+" + points(exact);
    }

    /** Returns an amount without needless zeros: {@code 60}, {@code 2,5}; at most two decimals. */
    public String amount(Rational exact) {
        return write(exact.toDecimal(POINT_DECIMALS, RoundingMode.HALF_UP), "#,##0.##");
    }

    /** Returns a share from 0 to 1 as a percentage without needless zeros: {@code 57,14%}, {@code 60%}. */
    public String percent(Rational share) {
        return amount(share.times(HUNDRED)) + "%";
    }

    /** Returns a number as it was entered, all its decimals kept and none grouped: {@code 3,625}. */
    public String entered(Rational number) {
        return number.toExactString().replace('.', symbols().getDecimalSeparator());
    }

    /** Returns a whole number: {@code 1.234}. */
    public String count(long number) {
        return write(BigDecimal.valueOf(number), "#,##0");
    }

    /** Returns a size of a file: {@code 812 B}, {@code 340 KB}, {@code 6,8 MB}. */
    public String size(long bytes) {
        if (bytes < KILO) {
            return count(bytes) + " B";
        }
        return bytes < KILO * KILO
                ? count(Math.round(bytes / (double) KILO)) + " KB"
                : write(BigDecimal.valueOf(bytes / (double) (KILO * KILO)), "#,##0.#") + " MB";
    }

    /** Returns an exact number for an attribute that a browser reads, such as {@code value} of a progress bar. */
    public static String plain(Rational exact) {
        return exact.toDecimal(POINT_DECIMALS, RoundingMode.HALF_UP).toPlainString();
    }

    /** As {@link #plain(Rational)}, for an amount that a database kept. */
    public static String plain(BigDecimal exact) {
        return exact.setScale(POINT_DECIMALS, RoundingMode.HALF_UP).toPlainString();
    }

    private String write(BigDecimal value, String pattern) {
        DecimalFormat format = new DecimalFormat(pattern, symbols());
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    /** The two separators are set by hand, so that no data of the Java version in use can change them. */
    private DecimalFormatSymbols symbols() {
        boolean english = locale.getLanguage().equals("en");
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setDecimalSeparator(english ? '.' : ',');
        symbols.setGroupingSeparator(english ? ',' : '.');
        symbols.setMinusSign('\u2212');
        return symbols;
    }
}
