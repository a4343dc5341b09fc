package integritas.workingdays;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether days of joint leave count. */
public enum JointLeave {
    /** They are off. */
    OFF,
    /** They are working days like others. */
    WORKED;

    /** Returns the stable code, such as {@code off}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<JointLeave> of(String code) {
        return Stream.of(values()).filter(choice -> choice.code().equals(code)).findFirst();
    }
}
