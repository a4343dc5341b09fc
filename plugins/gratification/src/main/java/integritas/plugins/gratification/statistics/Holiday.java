package integritas.plugins.gratification.statistics;

import integritas.plugins.gratification.Wording;
import integritas.rubric.Text;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A holiday around which people give, with the days before and after that count as its season. Read from
 * {@code statistics/holidays.csv}, which names its sources.
 */
record Holiday(LocalDate day, String name, int before, int after) {

    private static final String FILE = "/statistics/holidays.csv";
    private static final List<Holiday> ALL = read();

    /** Returns the holidays of a span whose season has begun, in the order of their days. */
    static List<Holiday> in(Span span, LocalDate today) {
        return ALL.stream()
                .filter(holiday -> !holiday.day.isBefore(span.first()) && !holiday.day.isAfter(span.last()))
                .filter(holiday -> !holiday.first().isAfter(today))
                .toList();
    }

    LocalDate first() {
        return day.minusDays(before);
    }

    LocalDate last() {
        return day.plusDays(after);
    }

    Text label() {
        return Wording.of(
                "statistics.season", Wording.of("statistics.holiday." + name), written(first()), written(last()));
    }

    private static Text written(LocalDate day) {
        return new Text(Map.of("id", day.format(in("id")), "en", day.format(in("en"))));
    }

    private static DateTimeFormatter in(String language) {
        return DateTimeFormatter.ofPattern("d MMM uuuu", Locale.forLanguageTag(language));
    }

    private static List<Holiday> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Holiday.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split(";"))
                    .map(cells -> new Holiday(
                            LocalDate.parse(cells[0]),
                            cells[1],
                            Integer.parseInt(cells[2]),
                            Integer.parseInt(cells[3])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
