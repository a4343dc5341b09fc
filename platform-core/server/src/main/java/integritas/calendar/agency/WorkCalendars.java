package integritas.calendar.agency;

import integritas.calendar.CalendarChanged;
import integritas.memory.ShortMemory;
import integritas.tenant.CurrentTenant;
import integritas.workingdays.WorkCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/**
 * The calendar of the current tenant, for those who count in it. It is kept for a few seconds: a change holds here at once
 * and on other nodes with the next look.
 */
@ApplicationScoped
public class WorkCalendars {

    private static final Duration KEPT = Duration.ofSeconds(5);

    @Inject
    AgencyCalendar agency;

    @Inject
    CurrentTenant tenant;

    @Inject
    Clock clock;

    private final ShortMemory<UUID, WorkCalendar> known =
            new ShortMemory<>(() -> KEPT, () -> clock.instant(), calendar -> true);

    /** Returns the calendar as it is now, or was seconds ago. */
    public WorkCalendar current() {
        return known.get(tenant.get().id(), agency::calendar);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) CalendarChanged change) {
        change.tenant().ifPresentOrElse(known::forget, known::forgetAll);
    }
}
