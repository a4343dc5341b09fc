package integritas.settings;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Who enters the results of surveys. */
public enum SurveyEntry {
    /** The unit, as everything else. */
    UNIT,
    /** The evaluator alone; a unit's own column leaves these questions open. */
    EVALUATOR;

    /** Returns the stable code, such as {@code unit}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<SurveyEntry> find(String code) {
        return Stream.of(values()).filter(entry -> entry.code().equals(code)).findFirst();
    }
}
