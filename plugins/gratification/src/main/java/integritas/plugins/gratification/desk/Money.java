package integritas.plugins.gratification.desk;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Writes amounts of money as the reader does, with decimals only where there are some: {@code 2.500.000}, {@code 12,5}. */
public final class Money {

    private Money() {}

    public static String written(BigDecimal amount, Locale locale) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(locale)).format(amount);
    }
}
