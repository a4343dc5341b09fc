package integritas.rubric;

/**
 * How an assessment stands to one requirement of an award. All amounts are points and unrounded.
 *
 * @param requirement what is asked for
 * @param weight the points to be had there
 * @param minimum the points to be reached
 * @param actual the points reached
 */
public record RequirementResult(Requirement requirement, Rational weight, Rational minimum, Rational actual) {

    public String code() {
        return requirement.code();
    }

    public Text label() {
        return requirement.label();
    }

    public String source() {
        return requirement.source();
    }

    /** Whether the instrument states the minimum as a share of the weight and not in points. */
    public boolean isShare() {
        return requirement.minimum() instanceof Minimum.Share;
    }

    /** Whether the minimum is reached; exactly is enough. */
    public boolean met() {
        return actual.compareTo(minimum) >= 0;
    }

    /** Returns the points that are missing, zero if none are. */
    public Rational missing() {
        return met() ? Rational.ZERO : minimum.minus(actual);
    }
}
