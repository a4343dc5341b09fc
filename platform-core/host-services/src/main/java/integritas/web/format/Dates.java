package integritas.web.format;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/**
 * Points in time as people read them, in the agency's zone: {@code 23 November 2026}, {@code 14.32}. Never in figures
 * alone, as {@code 1/11} means two days in the year.
 *
 * @param locale the reader's language
 * @param zone the agency's zone
 */
public record Dates(Locale locale, ZoneId zone) {

    /** Returns the day in full: {@code 23 November 2026}. */
    public String day(Instant instant) {
        return write(instant, "d MMMM yyyy");
    }

    /** Returns the day for a narrow table: {@code 23 Nov 2026}. */
    public String shortDay(Instant instant) {
        return write(instant, "d MMM yyyy");
    }

    /** Returns the day with its name: {@code Senin, 23 November 2026}. */
    public String namedDay(Instant instant) {
        return write(instant, "EEEE, d MMMM yyyy");
    }

    /** Returns a date with the name of its day: {@code Senin, 23 November 2026}. */
    public String namedDay(LocalDate date) {
        return write(date, "EEEE, d MMMM yyyy");
    }

    /** Returns a month: {@code November 2026}. */
    public String month(YearMonth month) {
        return write(month, "MMMM yyyy");
    }

    /** Returns the time of day: {@code 14.32}, in English {@code 14:32}. */
    public String time(Instant instant) {
        return write(instant, timePattern());
    }

    /** Returns the time of day where it was today, else the day and the time. */
    public String moment(Instant instant, Instant now) {
        LocalDate then = instant.atZone(zone).toLocalDate();
        return then.equals(now.atZone(zone).toLocalDate())
                ? time(instant)
                : write(instant, "d MMMM yyyy, " + timePattern());
    }

    /** Returns day, time and zone, for print: {@code 23 November 2026, 14.32 WIB}. */
    public String exact(Instant instant) {
        return write(instant, "d MMMM yyyy, " + timePattern() + " z");
    }

    private String timePattern() {
        return locale.getLanguage().equals("en") ? "HH:mm" : "HH.mm";
    }

    private String write(Instant instant, String pattern) {
        return write(instant.atZone(zone), pattern);
    }

    private String write(TemporalAccessor moment, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(moment);
    }
}
