package integritas.plugins.gratification.statistics.nil;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A month or quarter.
 *
 * @param number which one of its year, from 1
 */
public record NilPeriod(int year, int number, Cadence cadence) {

    /** Returns {@code 2026-03} or {@code 2026-Q1}. */
    public String code() {
        return cadence == Cadence.MONTH ? "%d-%02d".formatted(year, number) : "%d-Q%d".formatted(year, number);
    }

    public LocalDate first() {
        return LocalDate.of(year, (number - 1) * cadence.months() + 1, 1);
    }

    public LocalDate last() {
        return first().plusMonths(cadence.months()).minusDays(1);
    }

    public boolean isOver(LocalDate today) {
        return last().isBefore(today);
    }

    List<YearMonth> months() {
        return IntStream.range(0, cadence.months())
                .mapToObj(index -> YearMonth.from(first()).plusMonths(index))
                .toList();
    }
}
