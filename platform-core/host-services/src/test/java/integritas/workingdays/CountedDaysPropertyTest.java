package integritas.workingdays;

import static org.assertj.core.api.Assertions.assertThat;

import integritas.plugin.api.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every calendar that a tenant can have, whatever the term. */
class CountedDaysPropertyTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 12, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

    @Property
    void aTermEndsOnAWorkingDayAfterItsStart(
            @ForAll("calendars") WorkCalendar calendar,
            @ForAll("dates") LocalDate start,
            @ForAll @IntRange(min = 1, max = 90) int n) {
        WorkingDays.Due due = new CountedDays(() -> calendar).after(start, n);

        assertThat(due.day()).isAfter(start);
        assertThat(calendar.isWorkingDay(due.day())).isTrue();
    }

    @Property
    void theWarningIsAWorkingDayFromTheStartToTheLastDay(
            @ForAll("calendars") WorkCalendar calendar,
            @ForAll("dates") LocalDate start,
            @ForAll @IntRange(min = 1, max = 90) int n) {
        WorkingDays days = new CountedDays(() -> calendar);
        WorkingDays.Due due = days.after(start, n);

        assertThat(due.warning()).isBetween(start, due.day());
        assertThat(calendar.isWorkingDay(due.warning())).isTrue();
        assertThat(days.between(due.warning(), due.day())).isEqualTo(calendar.isWorkingDay(start) ? 1 : 0);
    }

    @Property
    void countingBackGivesTheTerm(
            @ForAll("calendars") WorkCalendar calendar,
            @ForAll("dates") LocalDate start,
            @ForAll @IntRange(min = 1, max = 90) int n) {
        WorkingDays days = new CountedDays(() -> calendar);

        assertThat(days.between(start, days.after(start, n).day())).isEqualTo(n);
    }

    @Property
    void termsAddUp(
            @ForAll("calendars") WorkCalendar calendar,
            @ForAll("dates") LocalDate start,
            @ForAll @IntRange(min = 1, max = 60) int n,
            @ForAll @IntRange(min = 1, max = 60) int more) {
        WorkingDays days = new CountedDays(() -> calendar);
        LocalDate between = days.after(start, n).day();

        assertThat(days.after(between, more).day())
                .isEqualTo(days.after(start, n + more).day());
        assertThat(days.after(start, n + more).day()).isAfter(between);
    }

    @Property
    void whoStartsLaterIsNeverDueEarlier(
            @ForAll("calendars") WorkCalendar calendar,
            @ForAll("dates") LocalDate start,
            @ForAll @IntRange(max = 400) int later,
            @ForAll @IntRange(min = 1, max = 60) int n) {
        WorkingDays days = new CountedDays(() -> calendar);
        WorkingDays.Due first = days.after(start, n);
        WorkingDays.Due second = days.after(start.plusDays(later), n);

        assertThat(second.day()).isAfterOrEqualTo(first.day());
        assertThat(second.warning()).isAfterOrEqualTo(first.warning());
    }

    @Property
    void spansAddUp(
            @ForAll("calendars") WorkCalendar calendar,
            @ForAll("dates") LocalDate from,
            @ForAll @IntRange(max = 300) int first,
            @ForAll @IntRange(max = 300) int second) {
        WorkingDays days = new CountedDays(() -> calendar);
        LocalDate middle = from.plusDays(first);
        LocalDate to = middle.plusDays(second);

        assertThat(days.between(from, middle) + days.between(middle, to)).isEqualTo(days.between(from, to));
    }

    @Property
    void oneMoreHolidayNeverBringsADayForward(
            @ForAll("calendars") WorkCalendar calendar,
            @ForAll("dates") LocalDate start,
            @ForAll("dates") LocalDate holiday,
            @ForAll @IntRange(min = 1, max = 60) int n) {
        List<LocalDay> more = new ArrayList<>(calendar.local());
        more.removeIf(day -> day.day().equals(holiday));
        more.add(new LocalDay(holiday, LocalDay.Kind.HOLIDAY, "Libur"));
        WorkCalendar longer =
                new WorkCalendar(NationalCalendar.builtIn(), calendar.week(), calendar.jointLeave(), more);

        assertThat(new CountedDays(() -> longer).after(start, n).day())
                .isAfterOrEqualTo(
                        new CountedDays(() -> calendar).after(start, n).day());
        assertThat(longer.version().equals(calendar.version()))
                .isEqualTo(List.copyOf(longer.local()).equals(List.copyOf(calendar.local())));
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(FIRST.toEpochDay(), LAST.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<WorkCalendar> calendars() {
        Arbitrary<Set<LocalDate>> own = dates().set().ofMaxSize(40);
        return Combinators.combine(
                        Arbitraries.of(WorkWeek.class),
                        Arbitraries.of(JointLeave.class),
                        own,
                        Arbitraries.of(LocalDay.Kind.class))
                .as((week, jointLeave, dates, kind) -> new WorkCalendar(
                        NationalCalendar.builtIn(),
                        week,
                        jointLeave,
                        dates.stream()
                                .map(date -> new LocalDay(date, kind, "Hari daerah"))
                                .toList()));
    }
}
