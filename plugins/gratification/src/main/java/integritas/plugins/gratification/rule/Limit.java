package integritas.plugins.gratification.rule;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A value up to which gifts of a category need not be reported.
 *
 * @param per what is added up before it is compared
 * @param rupiah the highest value that is within the limit, in whole rupiah
 * @param counts codes of the categories whose earlier gifts are added; empty where nothing is
 */
public record Limit(Per per, BigDecimal rupiah, Set<String> counts) {

    /** What a limit is for, always of one giver to one receiver. */
    public enum Per {
        GIFT,
        /** All gifts at one occasion, such as one wedding. */
        OCCASION,
        /** All gifts within the running period. */
        YEAR;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Per> of(String code) {
            return Stream.of(values()).filter(per -> per.code().equals(code)).findFirst();
        }
    }

    public Limit {
        counts = Set.copyOf(counts);
    }
}
