package integritas.rubric;

/** How much has to be reached. Reaching it exactly is enough. */
public sealed interface Minimum {

    /** Returns the minimum in points of something that weighs so many points. */
    Rational pointsOf(Rational weight);

    /** A number of points. */
    record Points(Rational value) implements Minimum {

        @Override
        public Rational pointsOf(Rational weight) {
            return value;
        }
    }

    /** A part of the weight, from 0 to 1. */
    record Share(Rational value) implements Minimum {

        @Override
        public Rational pointsOf(Rational weight) {
            return weight.times(value);
        }
    }
}
