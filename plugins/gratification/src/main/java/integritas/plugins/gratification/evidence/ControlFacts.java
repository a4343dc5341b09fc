package integritas.plugins.gratification.evidence;

import integritas.plugins.gratification.statistics.Control;
import integritas.plugins.gratification.statistics.activity.Foundation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is known of how the control of gratification is implemented.
 *
 * @param decree of the control unit
 * @param procedure it works by; empty if none is recorded
 * @param isDue whether a period is over that units had to say something of
 * @param leastUnits per cent of the units that must have said something of each period
 * @param leastOnTime per cent of the periods that must have been kept
 */
record ControlFacts(
        Foundation decree,
        Optional<Foundation> procedure,
        Control control,
        boolean isDue,
        int leastUnits,
        int leastOnTime) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    boolean haveUnitsFiled() {
        return isDue && isEnough(control.nil().complete(), control.nil().lines().size(), leastUnits);
    }

    boolean areClocksMet() {
        return control.decided() == 0 || isEnough(control.kept(), control.decided(), leastOnTime);
    }

    /** Whether something has come in at all: a report, or the word that there was nothing. */
    boolean hasBegun() {
        return control.reports() > 0 || control.nil().nil() > 0;
    }

    /** Returns the letter that follows; empty where a person has to judge. */
    Optional<String> letter() {
        if (procedure.isPresent() && haveUnitsFiled() && areClocksMet()) {
            return Optional.of("A");
        }
        if (hasBegun()) {
            return Optional.of("B");
        }
        return procedure.isPresent() ? Optional.empty() : Optional.of("C");
    }

    Instant asOf() {
        return Stream.of(Optional.of(decree.recordedAt()), procedure.map(Foundation::recordedAt), control.latest())
                .flatMap(Optional::stream)
                .max(Instant::compareTo)
                .orElseThrow();
    }

    private static boolean isEnough(long part, long of, int least) {
        return of > 0 && HUNDRED.multiply(BigDecimal.valueOf(part)).compareTo(BigDecimal.valueOf(of * least)) >= 0;
    }

    /** Returns a share as people read it, rounded down to a tenth. */
    static String percent(long part, long of) {
        return of == 0
                ? "–"
                : HUNDRED.multiply(BigDecimal.valueOf(part))
                                .divide(BigDecimal.valueOf(of), 1, RoundingMode.DOWN)
                                .stripTrailingZeros()
                                .toPlainString()
                        + " %";
    }
}
