package integritas.central.tenants;

import integritas.web.Listing;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What the list of tenants shows, as its address says it. What makes no sense there counts as not said. */
public class TenantsQuery {

    static final int ROWS = 25;
    private static final int LAST_PAGE = 10_000;
    private static final int ALL = 100_000;

    @QueryParam("q")
    @DefaultValue("")
    String text = "";

    @QueryParam("kind")
    @DefaultValue("")
    String kind = "";

    @QueryParam("state")
    @DefaultValue("")
    String state = "";

    @QueryParam("sort")
    @DefaultValue("")
    String sort = "";

    @QueryParam("page")
    @DefaultValue("1")
    String page = "1";

    public String text() {
        return text;
    }

    public String kind() {
        return kind;
    }

    public String state() {
        return state;
    }

    /** Tells whether all tenants are asked for. */
    public boolean isUnfiltered() {
        return text.isBlank() && kind.isEmpty() && state.isEmpty();
    }

    /** Returns the page, from 1. */
    public int number() {
        return page.matches("[1-9]\\d{0,5}") ? Math.min(Integer.parseInt(page), LAST_PAGE) : 1;
    }

    public String column() {
        String column = descending() ? sort.substring(1) : sort;
        return TenantSearch.COLUMNS.contains(column) ? column : TenantSearch.USUAL;
    }

    public boolean descending() {
        return sort.startsWith("-");
    }

    TenantSearch search() {
        return new TenantSearch(text, kind, state, new Listing.Slice(number() - 1, ROWS, column(), descending()));
    }

    TenantSearch searchForAll() {
        return new TenantSearch(text, kind, state, new Listing.Slice(0, ALL, column(), descending()));
    }

    /** Returns the same list on another page. */
    public String onPage(int other) {
        return filter("/app/central/tenants") + "&sort=" + (descending() ? "-" : "") + column() + "&page=" + other;
    }

    /** Returns the same list by another column; by the present one the other way round. */
    public String by(String other) {
        String reverse = column().equals(other) && !descending() ? "-" : "";
        return filter("/app/central/tenants") + "&sort=" + reverse + other;
    }

    /** Returns the address of the whole list as a file. */
    public String export() {
        return filter("/app/central/tenants.csv") + "&sort=" + (descending() ? "-" : "") + column();
    }

    private String filter(String path) {
        return path + "?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8)
                + "&kind=" + URLEncoder.encode(kind, StandardCharsets.UTF_8)
                + "&state=" + URLEncoder.encode(state, StandardCharsets.UTF_8);
    }
}
