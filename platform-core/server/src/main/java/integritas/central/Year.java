package integritas.central;

import integritas.web.Visitor;
import java.time.Clock;
import java.time.LocalDate;

/** The calendar year that the national view is about: the present one, as it is in the capital. */
public final class Year {

    private Year() {}

    public static int of(Clock clock) {
        return LocalDate.now(clock.withZone(Visitor.CAPITAL)).getYear();
    }
}
