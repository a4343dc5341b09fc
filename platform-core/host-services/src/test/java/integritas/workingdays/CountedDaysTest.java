package integritas.workingdays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import integritas.plugin.api.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedDaysTest {

    private static final LocalDate LAST_OF_2025 = LocalDate.of(2025, 12, 31);
    private static final LocalDate LAST_OF_2026 = LocalDate.of(2026, 12, 31);

    private final WorkingDays days = days(WorkWeek.FIVE_DAYS, JointLeave.OFF);

    @ParameterizedTest
    @CsvSource({
        "2026-02-13, 10, 2026-03-03",
        "2026-02-13, 20, 2026-03-17",
        "2026-02-13, 30, 2026-04-08",
        "2026-03-02, 10, 2026-03-16",
        "2026-03-02, 20, 2026-04-07",
        "2026-03-02, 30, 2026-04-21",
        "2026-03-17, 10, 2026-04-08",
        "2026-03-17, 20, 2026-04-22",
        "2026-03-17, 30, 2026-05-07",
        "2026-05-13, 10, 2026-06-03",
        "2026-05-13, 20, 2026-06-18",
        "2026-05-13, 30, 2026-07-02",
        "2026-07-01, 30, 2026-08-12"
    })
    void countsFromTheDayAfterTheStart(LocalDate start, int number, LocalDate due) {
        assertThat(days.after(start, number).day()).isEqualTo(due);
        assertThat(days.between(start, due)).isEqualTo(number);
    }

    @Test
    void leavesOutJointLeaveUnlessItIsWorked() {
        assertThat(days.between(LAST_OF_2025, LAST_OF_2026)).isEqualTo(240);
        assertThat(days(WorkWeek.FIVE_DAYS, JointLeave.WORKED).between(LAST_OF_2025, LAST_OF_2026))
                .isEqualTo(248);
    }

    @Test
    void countsSaturdaysInAWeekOfSixDays() {
        LocalDate friday = LocalDate.of(2026, 7, 3);

        assertThat(days.after(friday, 1).day()).isEqualTo(LocalDate.of(2026, 7, 6));
        assertThat(days(WorkWeek.SIX_DAYS, JointLeave.OFF).after(friday, 1).day())
                .isEqualTo(LocalDate.of(2026, 7, 4));
    }

    @Test
    void warnsADayEarlierWhereTheStartIsAWorkingDay() {
        WorkingDays.Due working = days.after(LocalDate.of(2026, 2, 13), 30);
        assertThat(working.warning()).isEqualTo(LocalDate.of(2026, 4, 7));

        WorkingDays.Due sunday = days.after(LocalDate.of(2026, 2, 15), 30);
        assertThat(sunday.warning()).isEqualTo(sunday.day());

        assertThat(days.after(LocalDate.of(2026, 7, 1), 1).warning()).isEqualTo(LocalDate.of(2026, 7, 1));
    }

    @Test
    void saysThatADayMayMoveOnceItReachesAYearWithoutDecree() {
        assertThat(days.after(LocalDate.of(2026, 12, 1), 10).provisional()).isFalse();
        assertThat(days.after(LocalDate.of(2026, 12, 21), 10).provisional()).isTrue();
        assertThat(days.isWorkingDay(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(days.isWorkingDay(LocalDate.of(2027, 8, 17))).isFalse();
    }

    @Test
    void givesTheTenantTheLastWord() {
        LocalDate galungan = LocalDate.of(2026, 6, 17);
        LocalDate jointLeave = LocalDate.of(2026, 12, 24);
        WorkCalendar bali = new WorkCalendar(
                NationalCalendar.builtIn(),
                WorkWeek.FIVE_DAYS,
                JointLeave.OFF,
                List.of(
                        new LocalDay(galungan, LocalDay.Kind.HOLIDAY, "Galungan"),
                        new LocalDay(jointLeave, LocalDay.Kind.WORKED, "Piket pelayanan")));

        assertThat(bali.isWorkingDay(galungan)).isFalse();
        assertThat(bali.isWorkingDay(jointLeave)).isTrue();
        assertThat(days.isWorkingDay(galungan)).isTrue();
        assertThat(days.isWorkingDay(jointLeave)).isFalse();
    }

    @Test
    void refusesTermsThatNoRegulationHas() {
        assertThatThrownBy(() -> days.after(LAST_OF_2025, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> days.after(LAST_OF_2025, 1001)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void countsNothingBackwards() {
        assertThat(days.between(LAST_OF_2026, LAST_OF_2025)).isZero();
        assertThat(days.between(LAST_OF_2026, LAST_OF_2026)).isZero();
    }

    private static WorkingDays days(WorkWeek week, JointLeave jointLeave) {
        WorkCalendar calendar = new WorkCalendar(NationalCalendar.builtIn(), week, jointLeave, List.of());
        return new CountedDays(() -> calendar);
    }
}
