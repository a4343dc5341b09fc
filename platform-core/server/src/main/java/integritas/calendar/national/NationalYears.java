package integritas.calendar.national;

import integritas.calendar.CalendarChanged;
import integritas.identity.Caller;
import integritas.identity.CurrentCaller;
import integritas.identity.Roles;
import integritas.problem.Fault;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import integritas.web.Precondition;
import integritas.web.Visitor;
import integritas.workingdays.CalendarYear;
import integritas.workingdays.Decree;
import integritas.workingdays.NationalCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The country's years, and how a new decree comes in. Each public method is one transaction. */
@ApplicationScoped
@Transactional
public class NationalYears {

    private static final int BACK = 5;
    private static final int AHEAD = 2;
    private static final int LONGEST_NOTE = 2000;

    @Inject
    CalendarYearStore store;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<CalendarChanged> changes;

    @Inject
    Clock clock;

    /** Returns all years: what came with the software, and what was published since in its place. */
    public NationalCalendar calendar() {
        return NationalCalendar.builtIn()
                .with(store.standing().stream().map(Publication::year).toList());
    }

    /** Returns the years with a decree and the three from this one on, the latest first. */
    public List<CalendarYear> years() {
        NationalCalendar calendar = calendar();
        TreeSet<Integer> wanted = new TreeSet<>();
        calendar.decreed().forEach(year -> wanted.add(year.year()));
        for (int ahead = 0; ahead <= AHEAD; ahead++) {
            wanted.add(thisYear() + ahead);
        }
        return wanted.descendingSet().stream().map(calendar::year).toList();
    }

    /**
     * Returns a year.
     *
     * @throws ProblemException NOT_FOUND for one that no decree can be published for
     */
    public PublishedYear one(int year) {
        if (!isWithinReach(year)) {
            throw new ProblemException(Problem.NOT_FOUND, "no year " + year);
        }
        return new PublishedYear(calendar().year(year), store.history(year));
    }

    /**
     * Returns what would change.
     *
     * @throws ProblemException NOT_FOUND, INPUT_NOT_ACCEPTED naming every fault of the days
     */
    YearChange preview(int year, List<DayRow> rows) {
        CalendarYear now = one(year).year();
        return YearChange.between(now, new CalendarYear(year, now.decree(), YearCheck.of(year, rows)));
    }

    /**
     * Publishes a year, or amends it: the days as a whole take the place of those before, which stay in the history.
     *
     * @param decree what they rest on
     * @param note why; may be blank
     * @throws ProblemException NOT_FOUND, NOT_ALLOWED, STALE, INPUT_NOT_ACCEPTED naming every fault
     */
    PublishedYear publish(int year, Precondition seen, Decree decree, String note, List<DayRow> rows) {
        if (!caller.get().has(Roles.CENTRAL_ADMIN)) {
            throw new ProblemException(Problem.NOT_ALLOWED, "may not publish a calendar");
        }
        PublishedYear before = one(year);
        seen.requireHolds(before.version());
        requireSound(decree, note);
        CalendarYear wanted = new CalendarYear(year, Optional.of(decree), YearCheck.of(year, rows));
        if (!wanted.equals(before.year())) {
            Caller who = caller.get();
            Publication next = new Publication(wanted, before.version() + 1, clock.instant(), who.name(), note);
            if (!store.add(who.id(), next)) {
                throw new ProblemException(Problem.STALE, "published by somebody else since");
            }
            changes.fire(new CalendarChanged(Optional.empty()));
        }
        return one(year);
    }

    private static void requireSound(Decree decree, String note) {
        List<Fault> faults = new ArrayList<>();
        if (decree.number().isBlank() || decree.number().length() > 300) {
            faults.add(new Fault("decree", "length-out-of-bounds"));
        }
        if (decree.source().isBlank() || decree.source().length() > 1000) {
            faults.add(new Fault("source", "length-out-of-bounds"));
        }
        if (note.length() > LONGEST_NOTE) {
            faults.add(new Fault("note", "length-out-of-bounds"));
        }
        if (!faults.isEmpty()) {
            throw new ProblemException(Problem.INPUT_NOT_ACCEPTED, "decree not accepted", faults);
        }
    }

    private boolean isWithinReach(int year) {
        return year >= thisYear() - BACK && year <= thisYear() + AHEAD;
    }

    private int thisYear() {
        return LocalDate.now(clock.withZone(Visitor.CAPITAL)).getYear();
    }
}
