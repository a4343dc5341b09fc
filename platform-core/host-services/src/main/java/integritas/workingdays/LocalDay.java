package integritas.workingdays;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A day on which a tenant differs from the country. It has the last word.
 *
 * @param day which
 * @param kind how it differs
 * @param name why, as people there say it
 */
public record LocalDay(LocalDate day, Kind kind, String name) {

    /** How a tenant's day differs. */
    public enum Kind {
        /** Off, such as a province's own holiday. */
        HOLIDAY,
        /** Worked, though it is off elsewhere. */
        WORKED;

        /** Returns the stable code, such as {@code holiday}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Kind> of(String code) {
            return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
        }
    }
}
