package integritas.central.assignments;

import integritas.problem.Fault;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The form that assigns an assessor.
 *
 * @param assessments keys of the assessments that are ticked
 * @param values what stands in the other fields, by their names
 * @param faults the code of what is wrong with a field, by its name
 */
public record GivingForm(List<String> assessments, Map<String, String> values, Map<String, String> faults) {

    static final GivingForm EMPTY = new GivingForm(List.of(), Map.of(), Map.of());

    static GivingForm sent(MultivaluedMap<String, String> fields) {
        Map<String, String> values = fields.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, field -> field.getValue().get(0).strip()));
        return new GivingForm(Optional.ofNullable(fields.get("assessment")).orElse(List.of()), values, Map.of());
    }

    GivingForm with(List<Fault> wrong) {
        return new GivingForm(
                assessments,
                values,
                wrong.stream().collect(Collectors.toMap(Fault::field, Fault::code, (first, other) -> first)));
    }

    public String assessor() {
        return values.getOrDefault("person", "");
    }

    public String note() {
        return values.getOrDefault("note", "");
    }

    String text() {
        return values.getOrDefault("q", "");
    }

    int page() {
        String page = values.getOrDefault("page", "");
        return page.matches("\\d{1,5}") ? Integer.parseInt(page) : 1;
    }

    /** Returns the part of the list that the form was sent from, as its address says it. */
    String origin() {
        return "?q=" + URLEncoder.encode(text(), StandardCharsets.UTF_8) + "&page=" + page();
    }

    /** @throws ProblemException MALFORMED_REQUEST if one of them is no key */
    List<UUID> keys() {
        try {
            return assessments.stream().map(UUID::fromString).toList();
        } catch (IllegalArgumentException malformed) {
            throw new ProblemException(Problem.MALFORMED_REQUEST, "an assessment is no key");
        }
    }

    public boolean isTicked(UUID assessment) {
        return assessments.contains(assessment.toString());
    }

    /** Returns the code of what is wrong with a field; blank if nothing is. */
    public String fault(String field) {
        return faults.getOrDefault(field, "");
    }
}
