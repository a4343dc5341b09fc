package integritas.calendar.national;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import biweekly.property.DateEnd;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.DateStart;
import biweekly.property.Summary;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import integritas.workingdays.DayKind;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Days in a calendar: each event of whole days, with its summary as the name; joint leave says so in its summary. */
final class IcsDays {

    private static final int LONGEST_EVENT = 31;

    private IcsDays() {}

    static List<DayRow> read(int year, String text) {
        try (ICalReader reader = new ICalReader(text)) {
            ICalendar calendar = reader.readNext();
            if (calendar == null) {
                throw DayFile.refused("calendar-file-unknown");
            }
            List<DayRow> rows = new ArrayList<>();
            calendar.getEvents().forEach(event -> add(year, event, rows));
            return rows;
        } catch (IOException malformed) {
            throw DayFile.refused("calendar-file-unknown");
        }
    }

    private static void add(int year, VEvent event, List<DayRow> rows) {
        DateStart start = event.getDateStart();
        DateEnd end = event.getDateEnd();
        Summary summary = event.getSummary();
        String name = summary == null ? "" : String.valueOf(summary.getValue()).strip();
        Optional<LocalDate> first = day(start);
        if (first.isEmpty()) {
            rows.add(row(rows, "", name));
            return;
        }
        LocalDate after = day(end).filter(last -> last.isAfter(first.get()))
                .orElse(first.get().plusDays(1));
        LocalDate limit = first.get().plusDays(LONGEST_EVENT);
        for (LocalDate day = first.get(); day.isBefore(after) && day.isBefore(limit); day = day.plusDays(1)) {
            if (day.getYear() == year) {
                rows.add(row(rows, day.toString(), name));
            }
        }
    }

    private static DayRow row(List<DayRow> before, String day, String name) {
        boolean jointLeave = name.toLowerCase(Locale.ROOT).contains("cuti bersama");
        DayKind kind = jointLeave ? DayKind.JOINT_LEAVE : DayKind.NATIONAL_HOLIDAY;
        return new DayRow("event." + (before.size() + 1), day, kind.code(), name, "");
    }

    /** Empty for an hour of a day too: who is off from nine to ten is not off. */
    private static Optional<LocalDate> day(@Nullable DateOrDateTimeProperty property) {
        ICalDate date = property == null ? null : property.getValue();
        DateTimeComponents raw = date == null || date.hasTime() ? null : date.getRawComponents();
        if (raw == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(raw.getYear(), raw.getMonth(), raw.getDate()));
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }
}
