package integritas.plugins.gratification.report;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads an amount of money as people write it: {@code 1.500.000,50}, {@code 1,500,000.50}, {@code 1500000} or {@code 12,5}. */
final class Amount {

    private static final Pattern INDONESIAN = Pattern.compile("\\d{1,3}(\\.\\d{3})+(,\\d{1,2})?");
    private static final Pattern ENGLISH = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d{1,2})?");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,18}([.,]\\d{1,2})?");

    private Amount() {}

    /** Returns the amount; empty if the text is none, or has more than 18 digits before its decimals. */
    static Optional<BigDecimal> of(String typed) {
        String text = typed.strip().replaceFirst("^(?i:rp)\\.?\\s*", "");
        String digits;
        if (INDONESIAN.matcher(text).matches()) {
            digits = text.replace(".", "").replace(',', '.');
        } else if (ENGLISH.matcher(text).matches()) {
            digits = text.replace(",", "");
        } else if (PLAIN.matcher(text).matches()) {
            digits = text.replace(',', '.');
        } else {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(digits)).filter(amount -> amount.precision() - amount.scale() <= 18);
    }
}
