package integritas.audit.reading;

import integritas.problem.Fault;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Which entries the reader wants, as it stands in the address: {@code from}, {@code to} (a day, which belongs to it, or a
 * moment), {@code actor}, {@code action}, {@code subject}, {@code q}.
 */
public class EntryParams {

    /** Between these the database and the text of a moment agree on how a year is written. */
    private static final Instant EARLIEST = Instant.parse("1000-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    @QueryParam("from")
    @DefaultValue("")
    String from = "";

    @QueryParam("to")
    @DefaultValue("")
    String to = "";

    @QueryParam("actor")
    @DefaultValue("")
    String actor = "";

    @QueryParam("action")
    @DefaultValue("")
    String action = "";

    @QueryParam("subject")
    @DefaultValue("")
    String subject = "";

    @QueryParam("q")
    @DefaultValue("")
    String text = "";

    /**
     * Reads it.
     *
     * @param zone the tenant's zone, in which days begin and end
     * @throws ProblemException INPUT_NOT_ACCEPTED
     */
    EntryFilter filter(ZoneId zone) {
        return new EntryFilter(
                moment("from", from, zone, 0),
                moment("to", to, zone, 1),
                actor.strip(),
                action.strip(),
                subjectKey(),
                text.strip());
    }

    public String from() {
        return from;
    }

    public String to() {
        return to;
    }

    public String actor() {
        return actor;
    }

    public String action() {
        return action;
    }

    public String subject() {
        return subject;
    }

    public String text() {
        return text;
    }

    /** Returns it as the query of an address; empty where nothing is asked for. */
    String query() {
        Map<String, String> given = new LinkedHashMap<>();
        given.put("from", from);
        given.put("to", to);
        given.put("actor", actor);
        given.put("action", action);
        given.put("subject", subject);
        given.put("q", text);
        return given.entrySet().stream()
                .filter(entry -> !entry.getValue().isBlank())
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static Optional<Instant> moment(String name, String value, ZoneId zone, int daysToAdd) {
        if (value.isBlank()) {
            return Optional.empty();
        }
        Instant moment = read(name, value, zone, daysToAdd);
        if (moment.isBefore(EARLIEST) || moment.isAfter(LATEST)) {
            throw refused(name, "date-too-far");
        }
        return Optional.of(moment);
    }

    private static Instant read(String name, String value, ZoneId zone, int daysToAdd) {
        try {
            return value.contains("T")
                    ? Instant.parse(value)
                    : LocalDate.parse(value)
                            .plusDays(daysToAdd)
                            .atStartOfDay(zone)
                            .toInstant();
        } catch (DateTimeException malformed) {
            throw refused(name, "date-malformed");
        }
    }

    private String subjectKey() {
        try {
            return subject.isBlank() ? "" : UUID.fromString(subject.strip()).toString();
        } catch (IllegalArgumentException malformed) {
            throw refused("subject", "id-malformed");
        }
    }

    private static ProblemException refused(String name, String code) {
        return new ProblemException(Problem.INPUT_NOT_ACCEPTED, name + ": " + code, List.of(new Fault(name, code)));
    }
}
