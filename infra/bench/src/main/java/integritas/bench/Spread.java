package integritas.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Several measurements of one thing.
 *
 * @param sorted the least first; not empty
 */
record Spread(double[] sorted) {

    static Spread of(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Spread(sorted);
    }

    static <T> Spread of(List<T> measured, ToDoubleFunction<T> part) {
        return of(measured.stream().mapToDouble(part).toArray());
    }

    double median() {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** Writes the median, and the least and the most in brackets, with so many decimals. */
    String text(int decimals) {
        String number = "%." + decimals + "f";
        return String.format(
                Locale.ROOT,
                number + " (" + number + ".." + number + ")",
                median(),
                sorted[0],
                sorted[sorted.length - 1]);
    }
}
