package integritas.rubric.yaml;

import integritas.rubric.Rational;

/** Numbers that a regulation leaves open. An edition chooses one and says why, and where it looked. */
final class Switches {

    private final Rational overZero;
    private final Rational aboveOne;
    private final Rational fromZero;

    /** @param policies what holds for all measures of the edition */
    Switches(Entry policies) {
        Fields fields = new Fields(policies, "overZero", "aboveOne", "fromZero");
        this.overZero = read(fields.required("overZero"));
        this.aboveOne = read(fields.required("aboveOne"));
        this.fromZero = read(fields.required("fromZero"));
    }

    static Rational read(Entry choice) {
        Fields fields = new Fields(choice, "credit", "reason", "source");
        fields.required("reason").text();
        fields.required("source").text();
        return fields.required("credit").credit();
    }

    /** Returns the credit of something reached where nothing was due. */
    Rational overZero() {
        return overZero;
    }

    /** Returns the credit of more reached than was due. */
    Rational aboveOne() {
        return aboveOne;
    }

    /** Returns the credit of a number that rose from zero and should have fallen. */
    Rational fromZero() {
        return fromZero;
    }
}
