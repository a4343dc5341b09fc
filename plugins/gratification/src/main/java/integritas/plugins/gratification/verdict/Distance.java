package integritas.plugins.gratification.verdict;

import integritas.plugins.gratification.rule.Limit;
import java.math.BigDecimal;

/**
 * How far a gift is from a limit.
 *
 * @param per what the limit is for
 * @param limit whole rupiah
 * @param total what counts towards it with this gift, in whole rupiah
 */
public record Distance(Limit.Per per, BigDecimal limit, BigDecimal total) {

    /** Returns what may still be added; zero once the limit is reached or passed. */
    public BigDecimal remaining() {
        return limit.subtract(total).max(BigDecimal.ZERO);
    }

    public boolean isPassed() {
        return total.compareTo(limit) > 0;
    }
}
