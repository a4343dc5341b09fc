package integritas.plugins.gratification.rule;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What follows where a condition of an exception is not met. */
public enum Unmet {
    /** The gift is turned down; once it was taken or turned down, it is reported. */
    REFUSE,
    /** The gift is reported. */
    MUST_REPORT,
    /** The exception does not fit this gift; the general rule decides. */
    GENERAL_RULE;

    public static Optional<Unmet> of(String code) {
        return Stream.of(values())
                .filter(unmet ->
                        unmet.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(code))
                .findFirst();
    }
}
