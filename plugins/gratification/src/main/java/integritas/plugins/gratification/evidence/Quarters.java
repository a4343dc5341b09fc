package integritas.plugins.gratification.evidence;

import integritas.plugins.gratification.statistics.activity.Campaign;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The campaigns of a year by quarter. A quarter counts once it is over; in the first one, it counts by itself.
 *
 * @param campaigns of the year
 * @param counting how many quarters count, from the first one
 */
record Quarters(int year, List<Campaign> campaigns, int counting) {

    private static final int ALL = 4;
    private static final int MONTHS = 3;

    static Quarters of(int year, List<Campaign> campaigns, LocalDate today) {
        int over = year < today.getYear() ? ALL : today.get(IsoFields.QUARTER_OF_YEAR) - 1;
        return new Quarters(year, campaigns, Math.max(over, 1));
    }

    /** Returns how many campaigns a quarter had. */
    long in(int quarter) {
        return campaigns.stream()
                .filter(campaign -> campaign.heldOn().get(IsoFields.QUARTER_OF_YEAR) == quarter)
                .count();
    }

    /** Returns the quarters that count and had fewer campaigns than that, such as {@code 2, 3}; empty if none had. */
    String lacking(int wanted) {
        return IntStream.rangeClosed(1, counting)
                .filter(quarter -> in(quarter) < wanted)
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(", "));
    }

    /** Returns the day from which this many quarters count. */
    LocalDate countingSince() {
        return counting == 1
                ? LocalDate.of(year, 1, 1)
                : LocalDate.of(year, 1, 1).plusMonths((long) counting * MONTHS);
    }
}
