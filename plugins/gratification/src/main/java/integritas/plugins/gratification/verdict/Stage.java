package integritas.plugins.gratification.verdict;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How far it has come with a gift. */
public enum Stage {
    /** It is offered, and neither taken nor turned down. */
    OFFERED,
    /** The person has it. */
    RECEIVED,
    /** The person turned it down. */
    REFUSED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Stage> of(String code) {
        return Stream.of(values()).filter(stage -> stage.code().equals(code)).findFirst();
    }
}
