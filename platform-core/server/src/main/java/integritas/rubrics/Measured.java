package integritas.rubrics;

import integritas.rubric.Rational;
import integritas.rubric.RequirementResult;
import integritas.web.format.Numbers;

/** The two numbers of a requirement in the unit the instrument states them in: a share of the weight, or points. */
public final class Measured {

    private Measured() {}

    public static String actual(RequirementResult result, Numbers numbers) {
        return write(result, result.actual(), numbers);
    }

    public static String minimum(RequirementResult result, Numbers numbers) {
        return write(result, result.minimum(), numbers);
    }

    private static String write(RequirementResult result, Rational points, Numbers numbers) {
        return result.isShare() ? numbers.percent(points.dividedBy(result.weight())) : numbers.points(points);
    }
}
