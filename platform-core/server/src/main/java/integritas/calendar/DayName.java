package integritas.calendar;

import java.util.Optional;

/** What a day may be called: it stands on pages and in exports, and begins no formula there. */
public final class DayName {

    /** The most characters. */
    public static final int LONGEST = 120;

    private DayName() {}

    /** Returns the code of what is wrong with a name; empty if nothing is. */
    public static Optional<String> fault(String name) {
        if (name.isBlank() || name.length() > LONGEST) {
            return Optional.of("length-out-of-bounds");
        }
        boolean begins = Character.isLetterOrDigit(name.codePointAt(0));
        boolean visible = name.codePoints().noneMatch(Character::isISOControl);
        return begins && visible ? Optional.empty() : Optional.of("name-malformed");
    }
}
