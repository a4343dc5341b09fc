package integritas.plugins.gratification.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A number with what it counts.
 *
 * @param value empty where there is nothing to compute it from
 */
public record Figure(Optional<BigDecimal> value, Measure measure) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    static Figure count(long number) {
        return new Figure(Optional.of(BigDecimal.valueOf(number)), Measure.COUNT);
    }

    static Figure rupiah(BigDecimal amount) {
        return new Figure(Optional.of(amount), Measure.RUPIAH);
    }

    /** Returns the median, rounded to a tenth of a day. */
    static Figure days(Optional<BigDecimal> median) {
        return new Figure(median.map(days -> days.setScale(1, RoundingMode.HALF_UP)), Measure.DAYS);
    }

    /** Returns which share a part is, rounded down to a tenth: 100 is all of them. */
    static Figure share(long part, long of) {
        Optional<BigDecimal> share = of == 0
                ? Optional.empty()
                : Optional.of(HUNDRED.multiply(BigDecimal.valueOf(part))
                        .divide(BigDecimal.valueOf(of), 1, RoundingMode.DOWN));
        return new Figure(share, Measure.PERCENT);
    }
}
