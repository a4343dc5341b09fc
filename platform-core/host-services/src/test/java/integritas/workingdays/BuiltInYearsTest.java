package integritas.workingdays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import integritas.rubric.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuiltInYearsTest {

    @ParameterizedTest
    @CsvSource({"2025, 17, 11", "2026, 17, 8"})
    void haveAsManyDaysAsTheirDecreeSays(int year, long holidays, long jointLeave) {
        CalendarYear known = NationalCalendar.builtIn().year(year);

        assertThat(known.isProvisional()).isFalse();
        assertThat(known.count(DayKind.NATIONAL_HOLIDAY)).isEqualTo(holidays);
        assertThat(known.count(DayKind.JOINT_LEAVE)).isEqualTo(jointLeave);
    }

    @Test
    void keepAnAmendedDecreeBesideTheOneThatAmendsIt() {
        List<CalendarYear> versions = BuiltInYears.versions(2025);

        assertThat(versions)
                .hasSize(2)
                .last()
                .isEqualTo(NationalCalendar.builtIn().year(2025));
        assertThat(versions.get(0).count(DayKind.JOINT_LEAVE)).isEqualTo(10);
        assertThat(versions.get(0).decree()).isNotEqualTo(versions.get(1).decree());
    }

    @Test
    void nameEachDayInBothLanguagesAndCiteWhereItIsFrom() {
        for (CalendarYear year : NationalCalendar.builtIn().decreed()) {
            assertThat(year.decree().orElseThrow().source()).startsWith("https://");
            assertThat(year.holidays()).allSatisfy(holiday -> {
                assertThat(holiday.name().in(Locale.forLanguageTag("id"))).isNotBlank();
                assertThat(holiday.name().in(Locale.ENGLISH))
                        .isNotBlank()
                        .isNotEqualTo(holiday.name().in(Locale.forLanguageTag("id")));
            });
        }
    }

    @Test
    void leaveOtherYearsProvisionalWithTheHolidaysThatNeverMove() {
        CalendarYear next = NationalCalendar.builtIn().year(2027);

        assertThat(next.isProvisional()).isTrue();
        assertThat(next.holidays())
                .extracting(Holiday::day)
                .contains(LocalDate.of(2027, 8, 17))
                .hasSize(5);
    }

    @Test
    void giveWayToAYearThatWasDecreedSince() {
        Holiday only = new Holiday(LocalDate.of(2027, 3, 9), DayKind.NATIONAL_HOLIDAY, Text.of("id", "Idulfitri"));
        CalendarYear decreed = new CalendarYear(2027, Optional.of(new Decree("SKB", "lembaran")), List.of(only));
        WorkCalendar before = WorkCalendar.usual(NationalCalendar.builtIn());
        WorkCalendar after = WorkCalendar.usual(NationalCalendar.builtIn().with(List.of(decreed)));

        assertThat(after.isWorkingDay(only.day())).isFalse();
        assertThat(before.isWorkingDay(only.day())).isTrue();
        assertThat(after.version()).isNotEqualTo(before.version());
        assertThat(WorkCalendar.usual(NationalCalendar.builtIn()).version()).isEqualTo(before.version());
    }

    @Test
    void refuseADayTwiceAndDaysOfOtherYears() {
        Holiday day = new Holiday(LocalDate.of(2027, 3, 9), DayKind.JOINT_LEAVE, Text.of("id", "x"));

        assertThatThrownBy(() -> new CalendarYear(2027, Optional.empty(), List.of(day, day)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CalendarYear(2028, Optional.empty(), List.of(day)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
