package integritas.worksheet;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What the list of questions shows of things that stand side by side.
 *
 * @param before those left out before the ones shown
 * @param shown all of them, or those around the current one
 * @param after those left out after the ones shown
 * @param <T> parts or questions
 */
public record Level<T>(List<T> before, List<T> shown, List<T> after) {

    /** Returns the current one, or the first where none is, and so many on either side of it. */
    static <T> Level<T> around(List<T> all, Predicate<T> isCurrent, int reach) {
        int place = IntStream.range(0, all.size())
                .filter(i -> isCurrent.test(all.get(i)))
                .findFirst()
                .orElse(0);
        int from = Math.max(0, place - reach);
        int to = Math.min(all.size(), place + reach + 1);
        return new Level<>(all.subList(0, from), all.subList(from, to), all.subList(to, all.size()));
    }
}
