package integritas.calendar.agency;

import integritas.audit.Audited;
import integritas.audit.Trace;
import integritas.calendar.CalendarChanged;
import integritas.calendar.national.NationalYears;
import integritas.identity.CurrentCaller;
import integritas.identity.Roles;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import integritas.tenant.CurrentTenant;
import integritas.workingdays.LocalDay;
import integritas.workingdays.WorkCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The current tenant's calendar, and how its administrators change it. Each public method is one transaction. */
@ApplicationScoped
@Transactional
public class AgencyCalendar {

    private static final int MOST_DAYS = 300;

    @Inject
    TenantCalendarStore store;

    @Inject
    NationalYears national;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<CalendarChanged> changes;

    @Inject
    Event<Audited> audit;

    /** Returns the country's years with what this tenant decided; the country's alone where it decided nothing. */
    public WorkCalendar calendar() {
        Rules rules = store.rules();
        return new WorkCalendar(national.calendar(), rules.week(), rules.jointLeave(), store.days());
    }

    /** @throws ProblemException NOT_ALLOWED for all but admins */
    void decide(Rules wanted) {
        requireAdmin();
        Rules before = store.rules();
        if (!wanted.equals(before)) {
            store.decide(wanted);
            changed(new Audited("calendar.decided", tenant.get().id(), "", trace(before), trace(wanted)));
        }
    }

    /**
     * Adds a day on which this tenant differs.
     *
     * @throws ProblemException NOT_ALLOWED, INPUT_NOT_ACCEPTED if the date has one already, or there are too many
     */
    void add(LocalDay day) {
        if (find(day.day()).isPresent()) {
            throw LocalDayCheck.refused("day", "day-doubled");
        }
        put(day);
    }

    /**
     * Has this tenant differ on a day, whatever stood there before.
     *
     * @throws ProblemException NOT_ALLOWED, INPUT_NOT_ACCEPTED if there are too many
     */
    void put(LocalDay day) {
        requireAdmin();
        List<LocalDay> days = store.days();
        Optional<LocalDay> before = find(day.day());
        if (before.isEmpty() && days.size() >= MOST_DAYS) {
            throw LocalDayCheck.refused("day", "too-many-days");
        }
        if (!before.equals(Optional.of(day))) {
            store.put(day);
            String old = before.map(AgencyCalendar::trace).orElse("");
            changed(new Audited("calendar.day-put", tenant.get().id(), day.day().toString(), old, trace(day)));
        }
    }

    /** @throws ProblemException NOT_ALLOWED, NOT_FOUND if this tenant does not differ on that day */
    void remove(LocalDate day) {
        requireAdmin();
        LocalDay before = find(day).orElseThrow(() -> new ProblemException(Problem.NOT_FOUND, "no local day " + day));
        store.remove(day);
        changed(new Audited("calendar.day-removed", tenant.get().id(), day.toString(), trace(before), ""));
    }

    private Optional<LocalDay> find(LocalDate day) {
        return store.days().stream().filter(known -> known.day().equals(day)).findFirst();
    }

    private void requireAdmin() {
        if (!caller.get().has(Roles.TENANT_ADMIN)) {
            throw new ProblemException(Problem.NOT_ALLOWED, "may not change the calendar");
        }
    }

    private void changed(Audited entry) {
        changes.fire(new CalendarChanged(Optional.of(tenant.get().id())));
        audit.fire(entry);
    }

    private static String trace(Rules rules) {
        return Trace.of("week", rules.week().days())
                .and("jointLeave", rules.jointLeave().code())
                .json();
    }

    private static String trace(LocalDay day) {
        return Trace.of("day", day.day().toString())
                .and("kind", day.kind().code())
                .and("name", day.name())
                .json();
    }
}
