package integritas.plugins.gratification.statistics.nil;

import integritas.plugin.api.PluginHost;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** How often units say that nothing was received. */
public enum Cadence {
    MONTH(1),
    QUARTER(3);

    private static final int MONTHS_IN_A_YEAR = 12;

    private final int months;

    Cadence(int months) {
        this.months = months;
    }

    /** Returns what the agency has set. */
    static Cadence of(PluginHost host) {
        return valueOf(host.settings().current().getString("nilPeriod").toUpperCase(Locale.ROOT));
    }

    /** Returns the periods of a year, the first one first. */
    public List<NilPeriod> of(int year) {
        return IntStream.range(0, MONTHS_IN_A_YEAR / months)
                .mapToObj(index -> new NilPeriod(year, index + 1, this))
                .toList();
    }

    Optional<NilPeriod> find(String code) {
        return code.matches("\\d{4}-.{2}")
                ? of(Integer.parseInt(code.substring(0, 4))).stream()
                        .filter(period -> period.code().equals(code))
                        .findFirst()
                : Optional.empty();
    }

    int months() {
        return months;
    }
}
