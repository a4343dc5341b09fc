package integritas.calendar.agency;

import integritas.calendar.CalendarChanged;
import integritas.tenant.CurrentTenant;
import integritas.workingdays.WorkCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

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

    private final Map<UUID, Known> known = new ConcurrentHashMap<>();

    private record Known(WorkCalendar calendar, Instant until) {}

    /** Returns the calendar as it is now, or was seconds ago. */
    public WorkCalendar current() {
        UUID key = tenant.get().id();
        Known kept = known.get(key);
        if (kept == null || !clock.instant().isBefore(kept.until())) {
            kept = new Known(agency.calendar(), clock.instant().plus(KEPT));
            known.put(key, kept);
        }
        return kept.calendar();
    }

    void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) CalendarChanged change) {
        change.tenant().ifPresentOrElse(known::remove, known::clear);
    }
}
