package integritas.plugins.gratification.statistics.nil;

import java.util.Locale;

/** What a unit has said of a period. Worded as {@code statistics.nil.<name>}. */
public enum NilState {
    /** There is a report of something received or refused in it; a nil report no longer counts. */
    REPORTED,
    /** Nothing was received or refused, the unit says. */
    NIL,
    /** It is over, and the unit has said nothing. */
    MISSING,
    /** It is not over yet. */
    RUNNING;

    /** Returns how programs call it, such as {@code missing}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the unit has said something. */
    public boolean isFiled() {
        return this == REPORTED || this == NIL;
    }
}
