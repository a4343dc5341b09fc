package integritas.workingdays;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which days of the week are worked. */
public enum WorkWeek {
    FIVE_DAYS(5, Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)),
    SIX_DAYS(6, Set.of(DayOfWeek.SUNDAY));

    private final int days;
    private final Set<DayOfWeek> weekend;

    WorkWeek(int days, Set<DayOfWeek> weekend) {
        this.days = days;
        this.weekend = weekend;
    }

    /** Returns how many days of the week are worked. */
    public int days() {
        return days;
    }

    boolean isWorked(DayOfWeek day) {
        return !weekend.contains(day);
    }

    public static Optional<WorkWeek> of(int days) {
        return Stream.of(values()).filter(week -> week.days == days).findFirst();
    }
}
