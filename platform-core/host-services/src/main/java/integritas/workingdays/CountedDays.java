package integritas.workingdays;

import integritas.plugin.api.WorkingDays;
import java.time.LocalDate;
import java.util.function.Supplier;

/** Counts in a calendar. Asks for it anew at each call, so that one that a plugin keeps never grows old. */
public final class CountedDays implements WorkingDays {

    private static final int MOST_DAYS = 1000;

    private final Supplier<WorkCalendar> calendar;

    public CountedDays(Supplier<WorkCalendar> calendar) {
        this.calendar = calendar;
    }

    /** @throws IllegalArgumentException if {@code days} is not from 1 to 1,000 */
    @Override
    public Due after(LocalDate start, int days) {
        if (days < 1 || days > MOST_DAYS) {
            throw new IllegalArgumentException("working days from 1 to " + MOST_DAYS + ", not " + days);
        }
        WorkCalendar now = calendar.get();
        LocalDate oneShort = start;
        LocalDate day = next(now, start);
        for (int counted = 1; counted < days; counted++) {
            oneShort = day;
            day = next(now, day);
        }
        LocalDate warning = now.isWorkingDay(start) ? oneShort : day;
        return new Due(day, warning, now.isProvisional(start, day));
    }

    @Override
    public int between(LocalDate from, LocalDate to) {
        WorkCalendar now = calendar.get();
        int counted = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            if (now.isWorkingDay(day)) {
                counted++;
            }
        }
        return counted;
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return calendar.get().isWorkingDay(day);
    }

    @Override
    public String version() {
        return calendar.get().version();
    }

    private static LocalDate next(WorkCalendar calendar, LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (!calendar.isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }
}
