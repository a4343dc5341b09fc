package integritas.bench;

import java.util.Arrays;

/**
 * What a round of one side showed.
 *
 * @param perSecond successful requests a second
 * @param nanos how long each took, the shortest first
 * @param failures replies that were no success
 */
record Outcome(double perSecond, long[] nanos, long failures) {

    static Outcome of(long[] unsorted, double seconds, long failures) {
        long[] sorted = unsorted.clone();
        Arrays.sort(sorted);
        return new Outcome(sorted.length / seconds, sorted, failures);
    }

    /** Returns how many milliseconds that share of the requests took at most. */
    double millis(double share) {
        return nanos.length == 0 ? Double.NaN : nanos[(int) (share * (nanos.length - 1))] / 1e6;
    }
}
