package integritas.plugins.gratification.statistics;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How much a gift is worth, in rupiah, the upper end included. Only a class to count in: what must be reported is the
 * rules' matter. From ten million on the receiver must prove that it is no bribe (UU 20/2001, Article 12B). Worded as
 * {@code statistics.band.<name>}.
 */
enum ValueBand {
    UP_TO_500_THOUSAND("500000"),
    UP_TO_1_500_THOUSAND("1500000"),
    UNDER_10_MILLION("9999999.99"),
    UP_TO_100_MILLION("100000000"),
    OVER_100_MILLION(""),
    /** In another currency, which is not converted. */
    OTHER_CURRENCY("");

    private final Optional<BigDecimal> most;

    ValueBand(String most) {
        this.most = most.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(most));
    }

    /** Returns the SQL expression that classes a row of {@code gift g}. */
    static String sql() {
        return Arrays.stream(values())
                .filter(band -> band.most.isPresent())
                .map(band -> "when g.value <= %s then '%s'".formatted(band.most.orElseThrow(), band))
                .collect(Collectors.joining(
                        " ",
                        "case when g.currency <> 'IDR' then '" + OTHER_CURRENCY + "' ",
                        " else '" + OVER_100_MILLION + "' end"));
    }
}
