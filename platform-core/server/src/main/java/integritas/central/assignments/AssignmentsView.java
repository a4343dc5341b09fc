package integritas.central.assignments;

import integritas.national.Assignment;
import integritas.web.Rows;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One page of the list of assignments.
 *
 * @param query what was looked for
 * @param rows what was found
 */
public record AssignmentsView(AssignmentsQuery query, Rows<Assignment> rows) {

    /** Returns the columns that the list can be sorted by, in their order. */
    public List<String> columns() {
        return List.of("assessor", "tenant", "unit", "given");
    }

    /** Tells whether there is nothing to be found at all. */
    public boolean isEmpty() {
        return rows.total() == 0 && isUnfiltered();
    }

    public boolean isUnfiltered() {
        return query.text.isBlank() && query.tenant.isEmpty() && query.assessor.isEmpty();
    }

    /** Returns the one assessor or tenant that the list is about; blank if it is about all. */
    public String narrowing() {
        return (query.assessor + " " + query.tenant).strip();
    }

    /** Returns where an assignment is taken away. */
    public static String taking(Assignment assignment) {
        return taking(
                assignment.alias(),
                assignment.work().assessment().toString(),
                assignment.assessor().username());
    }

    static String taking(String alias, String assessment, String username) {
        return AssignmentsPages.LIST + "/" + alias + "/" + assessment + "/"
                + URLEncoder.encode(username, StandardCharsets.UTF_8);
    }
}
