package integritas.plugins.gratification.verdict;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Money: whole rupiah, not negative, as {@link BigDecimal} of scale 0. Sen are not in use; foreign currency is given as an
 * estimate in rupiah.
 */
public final class Rupiah {

    private static final Pattern PLAIN = Pattern.compile("\\d{1,15}");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:([., ])\\d{3})(?:\\1\\d{3}){0,3}");

    private Rupiah() {}

    /** Reads {@code 1500000}, {@code 1.500.000}, {@code Rp 1,500,000}; empty for anything else, fractions included. */
    public static Optional<BigDecimal> parse(String typed) {
        String number = typed.strip().replaceFirst("(?i)^(rp|idr)\\.?\\s*", "").replaceFirst(",-$", "");
        if (PLAIN.matcher(number).matches()) {
            return Optional.of(new BigDecimal(number));
        }
        return GROUPED.matcher(number).matches()
                ? Optional.of(new BigDecimal(number.replaceAll("\\D", "")))
                : Optional.empty();
    }

    /** Writes it as Indonesians do, in every language: {@code Rp1.500.000}. */
    public static String written(BigDecimal rupiah) {
        return "Rp" + rupiah.toPlainString().replaceAll("\\B(?=(\\d{3})+$)", ".");
    }
}
