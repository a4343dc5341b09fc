package integritas.web.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DatesTest {

    private static final Instant EVENING = Instant.parse("2026-11-23T17:32:10Z");
    private static final Dates INDONESIAN = new Dates(Locale.forLanguageTag("id"), ZoneId.of("Asia/Jakarta"));
    private static final Dates ENGLISH = new Dates(Locale.ENGLISH, ZoneId.of("Asia/Jayapura"));

    @Test
    void writesDaysInWordsAndInTheAgencysZone() {
        assertThat(INDONESIAN.day(EVENING)).isEqualTo("24 November 2026");
        assertThat(INDONESIAN.namedDay(EVENING)).isEqualTo("Selasa, 24 November 2026");
        assertThat(ENGLISH.shortDay(EVENING)).isEqualTo("24 Nov 2026");
    }

    @Test
    void separatesHoursAndMinutesAsTheLanguageDoes() {
        assertThat(INDONESIAN.time(EVENING)).isEqualTo("00.32");
        assertThat(ENGLISH.time(EVENING)).isEqualTo("02:32");
    }

    @Test
    void leavesTheDayOutOnlyWhereItIsToday() {
        assertThat(INDONESIAN.moment(EVENING, EVENING.plusSeconds(3600))).isEqualTo("00.32");
        assertThat(INDONESIAN.moment(EVENING, EVENING.minusSeconds(3600))).isEqualTo("24 November 2026, 00.32");
    }

    @Test
    void namesTheZoneOnPaper() {
        assertThat(INDONESIAN.exact(EVENING)).isEqualTo("24 November 2026, 00.32 WIB");
        assertThat(ENGLISH.exact(EVENING)).isEqualTo("24 November 2026, 02:32 WIT");
    }

    @Test
    void namesDatesAndMonthsThatHaveNoTimeOfDay() {
        assertThat(INDONESIAN.namedDay(LocalDate.of(2026, 11, 23))).isEqualTo("Senin, 23 November 2026");
        assertThat(INDONESIAN.month(YearMonth.of(2026, 8))).isEqualTo("Agustus 2026");
        assertThat(ENGLISH.month(YearMonth.of(2026, 8))).isEqualTo("August 2026");
    }
}
