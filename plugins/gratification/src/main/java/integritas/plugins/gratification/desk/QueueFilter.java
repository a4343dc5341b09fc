package integritas.plugins.gratification.desk;

import integritas.plugins.gratification.report.ReportKind;
import integritas.plugins.gratification.report.ReportState;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is wanted of the queue. What is not understood counts as not wanted.
 *
 * @param state name of a state, {@link #CLOSED_TOO}, or empty for all that are open
 * @param unit key of a unit; empty for all
 * @param kind name of a kind; empty for both
 * @param text in number, reporter, giver or description; empty for anything
 * @param page from 1
 */
public record QueueFilter(String state, String unit, String kind, String text, int page) {

    /** Open and closed reports. */
    public static final String CLOSED_TOO = "all";

    private static final int LONGEST = 100;

    static final QueueFilter OPEN = new QueueFilter("", "", "", "", 1);

    public QueueFilter {
        state = state.equals(CLOSED_TOO) || isName(state, ReportState.values()) ? state : "";
        unit = unit.matches("[0-9a-fA-F-]{36}") ? unit : "";
        kind = isName(kind, ReportKind.values()) ? kind : "";
        text = text.strip().substring(0, Math.min(text.strip().length(), LONGEST));
        page = Math.max(1, page);
    }

    /** Returns the states to be chosen from: a sent report stands at one of them. */
    public static List<ReportState> states() {
        return Arrays.stream(ReportState.values())
                .filter(state -> state != ReportState.DRAFT)
                .toList();
    }

    List<String> wantedStates() {
        return states().stream()
                .filter(one -> state.isEmpty() ? !one.isEnd() : state.equals(CLOSED_TOO) || state.equals(one.name()))
                .map(Enum::name)
                .toList();
    }

    public boolean isNarrow() {
        return !(state + unit + kind + text).isEmpty();
    }

    /** Returns it as the query of an address, with another page. */
    public String query(int wanted) {
        return Stream.of(
                        part("q", text),
                        part("state", state),
                        part("unit", unit),
                        part("kind", kind),
                        part("page", wanted > 1 ? String.valueOf(wanted) : ""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&", "?", ""));
    }

    private static String part(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static boolean isName(String text, Enum<?>... values) {
        return Arrays.stream(values).anyMatch(value -> value.name().equals(text));
    }
}
