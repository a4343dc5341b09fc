package integritas.plugins.gratification.statistics;

import integritas.plugins.gratification.Years;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The days that figures are made of: a year, or a half of it. By the day on which a report reached the control unit. */
public record Span(int year, Part part) {

    /** Which part of a year. Worded as {@code statistics.part.<name>}. */
    public enum Part {
        YEAR(1, 12),
        FIRST_HALF(1, 6),
        SECOND_HALF(7, 12);

        private final int firstMonth;
        private final int lastMonth;

        Part(int firstMonth, int lastMonth) {
            this.firstMonth = firstMonth;
            this.lastMonth = lastMonth;
        }

        /** Returns how addresses call it, such as {@code first-half}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Optional<Part> of(String code) {
            return Arrays.stream(values())
                    .filter(part -> part.code().equals(code))
                    .findFirst();
        }
    }

    /** Returns the span that an address means; the present year, and all of it, where it says nothing sensible. */
    static Span of(String year, String part, LocalDate today) {
        return new Span(Years.of(year, today.getYear()).chosen(), Part.of(part).orElse(Part.YEAR));
    }

    public LocalDate first() {
        return LocalDate.of(year, part.firstMonth, 1);
    }

    public LocalDate last() {
        return LocalDate.of(year, part.lastMonth, 1).plusMonths(1).minusDays(1);
    }

    /** Returns how files call it: {@code 2026} or {@code 2026-semester-1}. */
    String code() {
        return switch (part) {
            case YEAR -> String.valueOf(year);
            case FIRST_HALF -> year + "-semester-1";
            case SECOND_HALF -> year + "-semester-2";
        };
    }
}
