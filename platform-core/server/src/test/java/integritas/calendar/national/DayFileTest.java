package integritas.calendar.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import integritas.problem.ProblemException;
import integritas.web.format.Csv;
import integritas.workingdays.CalendarYear;
import integritas.workingdays.NationalCalendar;
import java.util.List;
import org.junit.jupiter.api.Test;

class DayFileTest {

    private static final CalendarYear YEAR = NationalCalendar.builtIn().year(2026);

    @Test
    void takesBackWhatWasExportedWithoutAnyChange() {
        Csv csv = new Csv();
        csv.row(CsvDays.COLUMNS);
        YEAR.holidays().forEach(day -> csv.row(YearExportPages.cells(day)));

        CalendarYear back = new CalendarYear(2026, YEAR.decree(), YearCheck.of(2026, DayFile.read(2026, csv.text())));

        assertThat(back).isEqualTo(YEAR);
        assertThat(YearChange.between(YEAR, back).isNone()).isTrue();
    }

    @Test
    void keepsDaysInTheDatabaseAsTheyWere() {
        assertThat(DaysJson.trusted(DaysJson.of(YEAR.holidays()).build().toString()))
                .isEqualTo(YEAR.holidays());
    }

    @Test
    void readsWhatSpreadsheetsInThisCountryWrite() {
        List<DayRow> rows =
                DayFile.read(2027, "\uFEFFDay;Kind;ID;EN\r\n2027-03-10; joint-leave ;\"Idulfitri; kedua\";Eid\r\n");

        assertThat(rows).containsExactly(new DayRow("line.2", "2027-03-10", "joint-leave", "Idulfitri; kedua", "Eid"));
    }

    @Test
    void tellsWhatHasBecomeOfEachDay() {
        CalendarYear next = NationalCalendar.builtIn().year(2027);
        CalendarYear decreed = new CalendarYear(
                2027,
                next.decree(),
                YearCheck.of(
                        2027,
                        List.of(
                                new DayRow(
                                        "days.0", "2027-01-01", "joint-leave", "Tahun Baru Masehi", "New Year’s Day"),
                                new DayRow("days.1", "2027-03-10", "national-holiday", "Idulfitri", ""))));

        YearChange change = YearChange.between(next, decreed);

        assertThat(change.added()).extracting(day -> day.day().toString()).containsExactly("2027-03-10");
        assertThat(change.changed()).extracting(day -> day.day().toString()).containsExactly("2027-01-01");
        assertThat(change.removed()).hasSize(4);
    }

    @Test
    void refusesMoreDaysThanAYearOfHolidaysCanHave() {
        StringBuilder many = new StringBuilder("day,kind,id,en\n");
        for (int day = 1; day <= 101; day++) {
            many.append("2027-01-01,joint-leave,Libur,Off\n");
        }

        assertThatThrownBy(() -> DayFile.read(2027, many.toString()))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.faults().get(0).code()).isEqualTo("too-many-days"));
    }
}
