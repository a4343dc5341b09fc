package integritas.rubric;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A rule that turns counts into credit, described by data alone, so that a score can be worked out again at any time.
 *
 * <p>Each rule carries what an empty count earns: regulations seldom say what nothing out of nothing is worth, and an
 * edition has to.
 */
public sealed interface Measure {

    /** Returns what the counts earn, from 0 to 1. Every input that is used must be there. */
    Credit credit(Map<String, Long> counts);

    /** Returns the counts to change, and to what, for the highest credit; empty where counts cannot bring it about. */
    Map<String, Long> full(Map<String, Long> counts);

    /** Returns the keys of the inputs that are used. */
    List<String> inputs();

    /** Returns the rule as text that stays the same over runs and versions. */
    List<String> canonical();

    /**
     * What was reached out of what was due.
     *
     * @param of inputs that were reached, added up
     * @param over inputs that were due, added up
     * @param zeroOverZero the credit where nothing was due and nothing was reached
     * @param overZero the credit where something was reached though nothing was due; always with a warning
     * @param aboveOne the credit where more was reached than was due; always with a warning
     */
    record Ratio(List<String> of, List<String> over, Rational zeroOverZero, Rational overZero, Rational aboveOne)
            implements Measure {

        public Ratio {
            of = List.copyOf(of);
            over = List.copyOf(over);
        }

        @Override
        public Credit credit(Map<String, Long> counts) {
            long reached = sum(of, counts);
            long due = sum(over, counts);
            if (due == 0) {
                return reached == 0 ? Credit.of(zeroOverZero) : Credit.withWarning(overZero, Warning.RATIO_OVER_ZERO);
            }
            return reached > due
                    ? Credit.withWarning(aboveOne, Warning.RATIO_CAPPED)
                    : Credit.of(Rational.of(reached, due));
        }

        private static long sum(List<String> keys, Map<String, Long> counts) {
            long sum = 0;
            for (int i = 0; i < keys.size(); i++) {
                sum += counts.getOrDefault(keys.get(i), 0L);
            }
            return sum;
        }

        @Override
        public Map<String, Long> full(Map<String, Long> counts) {
            long open = sum(over, counts) - sum(of, counts);
            String key = of.get(0);
            return open > 0 ? Map.of(key, counts.getOrDefault(key, 0L) + open) : Map.of();
        }

        @Override
        public List<String> inputs() {
            return Stream.concat(of.stream(), over.stream()).toList();
        }

        @Override
        public List<String> canonical() {
            return List.of("ratio", of.toString(), over.toString(), zeroOverZero + " " + overZero + " " + aboveOne);
        }
    }

    /**
     * How far a number went down: the fall out of the earlier count, never below nothing.
     *
     * @param previous the earlier count
     * @param current the later count
     * @param zeroOverZero the credit where both are zero
     * @param fromZero the credit where the earlier count is zero and the later one is not
     */
    record Decrease(String previous, String current, Rational zeroOverZero, Rational fromZero) implements Measure {

        @Override
        public Credit credit(Map<String, Long> counts) {
            long before = counts.getOrDefault(previous, 0L);
            long now = counts.getOrDefault(current, 0L);
            if (before == 0) {
                return Credit.of(now == 0 ? zeroOverZero : fromZero);
            }
            return Credit.of(now >= before ? Rational.ZERO : Rational.of(before - now, before));
        }

        @Override
        public Map<String, Long> full(Map<String, Long> counts) {
            return Map.of(current, 0L);
        }

        @Override
        public List<String> inputs() {
            return List.of(previous, current);
        }

        @Override
        public List<String> canonical() {
            return List.of("decrease", previous, current, zeroOverZero + " " + fromZero);
        }
    }
}
