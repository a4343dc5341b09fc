package integritas.workingdays;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a decree makes of a day. */
public enum DayKind {
    /** A national holiday (<i>hari libur nasional</i>): off for everybody. */
    NATIONAL_HOLIDAY,
    /** A day of joint leave (<i>cuti bersama</i>): off for the civil service, though some units work. */
    JOINT_LEAVE;

    /** Returns the stable code, such as {@code joint-leave}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<DayKind> of(String code) {
        return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
