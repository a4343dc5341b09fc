package integritas.plugins.gratification;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The years that a page offers.
 *
 * @param chosen the one that is shown
 * @param all the last few and the chosen one, the latest first
 */
public record Years(int chosen, List<Integer> all) {

    private static final int OFFERED = 5;
    private static final int EARLIEST = 2000;

    public Years {
        all = List.copyOf(all);
    }

    /**
     * Returns the years to offer.
     *
     * @param typed what the address says; the present year is shown where that is no year, or one to come
     */
    public static Years of(String typed, int now) {
        int year = typed.matches("\\d{4}") ? Integer.parseInt(typed) : now;
        int chosen = year < EARLIEST || year > now ? now : year;
        return new Years(
                chosen,
                Stream.concat(IntStream.range(0, OFFERED).mapToObj(ago -> now - ago), Stream.of(chosen))
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .toList());
    }
}
