package integritas.central.assignments;

import integritas.national.Assignment;
import integritas.national.AssignmentPart;
import integritas.national.AssignmentSearch;
import integritas.web.Listing;
import integritas.web.Rows;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import java.util.Optional;

/** What the list of assignments shows, as its address says it. What makes no sense there counts as not said. */
public class AssignmentsQuery {

    @QueryParam("q")
    @DefaultValue("")
    String text = "";

    @QueryParam("tenant")
    @DefaultValue("")
    String tenant = "";

    @QueryParam("assessor")
    @DefaultValue("")
    String assessor = "";

    @QueryParam("sort")
    @DefaultValue("")
    String sort = "";

    @QueryParam("page")
    @DefaultValue("1")
    int page = 1;

    public String text() {
        return text;
    }

    public String column() {
        return AssignmentSearch.COLUMNS.contains(sort) ? sort : AssignmentSearch.USUAL;
    }

    AssignmentSearch search() {
        Listing.Slice slice =
                new Listing.Slice(Rows.number(page) - 1, Rows.AT_ONCE, column(), column().equals("given"));
        return new AssignmentSearch(text, tenant, assessor, Optional.empty(), slice);
    }

    Rows<Assignment> rows(AssignmentPart part) {
        Map<String, String> filter = Map.of("q", text, "tenant", tenant, "assessor", assessor, "sort", sort);
        return new Rows<>(AssignmentsPages.LIST, filter, Rows.number(page), part.total(), part.assignments());
    }
}
