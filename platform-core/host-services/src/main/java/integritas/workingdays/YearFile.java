package integritas.workingdays;

import integritas.rubric.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads the files of built-in years. They are ours, so a fault in one of them is an exception and a test that fails. */
final class YearFile {

    private YearFile() {}

    static Map<?, ?> load(String name) {
        try (InputStream file = Objects.requireNonNull(YearFile.class.getResourceAsStream(name + ".yaml"), name)) {
            Load load = new Load(LoadSettings.builder().setLabel(name).build());
            return (Map<?, ?>) load.loadFromInputStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<CalendarYear> versions(int year, Map<?, ?> file) {
        return list(file, "versions").stream()
                .map(version -> version(year, (Map<?, ?>) version))
                .toList();
    }

    static FixedHolidays fixed(Map<?, ?> file) {
        return new FixedHolidays(list(file, "fixed").stream()
                .map(entry -> (Map<?, ?>) entry)
                .map(entry -> new FixedHolidays.Fixed(MonthDay.parse("--" + text(entry, "day")), name(entry)))
                .toList());
    }

    static List<?> list(Map<?, ?> entry, String key) {
        return (List<?>) Objects.requireNonNull(entry.get(key), key);
    }

    private static CalendarYear version(int year, Map<?, ?> version) {
        Decree decree = new Decree(text(version, "decree"), text(version, "source"));
        List<Holiday> holidays = list(version, "days").stream()
                .map(entry -> holiday((Map<?, ?>) entry))
                .toList();
        return new CalendarYear(year, Optional.of(decree), holidays);
    }

    private static Holiday holiday(Map<?, ?> entry) {
        DayKind kind = DayKind.of(text(entry, "kind")).orElseThrow();
        return new Holiday(LocalDate.parse(text(entry, "day")), kind, name(entry));
    }

    private static Text name(Map<?, ?> entry) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("id", text(entry, "id"));
        names.put("en", text(entry, "en"));
        return new Text(names);
    }

    private static String text(Map<?, ?> entry, String key) {
        return String.valueOf(Objects.requireNonNull(entry.get(key), key));
    }
}
