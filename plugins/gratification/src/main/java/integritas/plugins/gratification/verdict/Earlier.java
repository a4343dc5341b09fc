package integritas.plugins.gratification.verdict;

import integritas.plugins.gratification.rule.Limit;
import java.math.BigDecimal;
import java.util.List;

/** What the same giver gave the same receiver before. */
public sealed interface Earlier {

    /**
     * Gifts known one by one.
     *
     * @param all in any order; those outside of the period do not count
     */
    record Gifts(List<EarlierGift> all) implements Earlier {

        public Gifts {
            all = List.copyOf(all);
        }
    }

    /**
     * What they come to in the period, summed up by the person.
     *
     * @param rupiah whole rupiah
     */
    record Sum(BigDecimal rupiah) implements Earlier {}

    /** Returns what counts for a limit besides the gift that is judged, in whole rupiah. */
    default BigDecimal towards(Limit limit, Facts facts, Period period) {
        if (limit.per() == Limit.Per.GIFT) {
            return BigDecimal.ZERO;
        }
        if (this instanceof Gifts gifts) {
            return gifts.all().stream()
                    .filter(gift -> limit.counts().contains(gift.category()))
                    .filter(gift -> limit.per() == Limit.Per.YEAR
                            ? facts.day()
                                    .filter(day -> period.counts(gift.received(), day))
                                    .isPresent()
                            : facts.occasion().isPresent() && facts.occasion().equals(gift.occasion()))
                    .map(EarlierGift::value)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }
        return limit.per() == Limit.Per.YEAR && this instanceof Sum sum ? sum.rupiah() : BigDecimal.ZERO;
    }
}
