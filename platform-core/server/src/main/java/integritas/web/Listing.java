package integritas.web;

import integritas.problem.Fault;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Which part of a list the reader wants: {@code page} from 0, {@code size} from 1 to 200, {@code q} for a text, {@code
 * sort} for the name of a column, with a minus before it for the reverse.
 */
public class Listing {

    private static final int LARGEST = 200;

    @QueryParam("page")
    @DefaultValue("0")
    String page = "0";

    @QueryParam("size")
    @DefaultValue("25")
    String size = "25";

    @QueryParam("q")
    @DefaultValue("")
    String text = "";

    @QueryParam("sort")
    @DefaultValue("")
    String sort = "";

    /** Returns the text to look for; blank for all. */
    public String text() {
        return text;
    }

    /**
     * Sorts the list by one of the columns and cuts the page out of it.
     *
     * @param columns what can be sorted by, by name
     * @return {@code {"items": […], "page", "size", "total"}}
     */
    public <T> JsonObject page(List<T> all, Map<String, Comparator<T>> columns, Function<T, JsonObjectBuilder> json) {
        if (sort.isEmpty()) {
            return page(all, json);
        }
        boolean reverse = sort.startsWith("-");
        Comparator<T> order = columns.get(reverse ? sort.substring(1) : sort);
        if (order == null) {
            throw refused("sort", "unknown-column");
        }
        return page(all.stream().sorted(reverse ? order.reversed() : order).toList(), json);
    }

    /**
     * Cuts the page out of the whole list as it is.
     *
     * @return {@code {"items": […], "page", "size", "total"}}
     */
    public <T> JsonObject page(List<T> all, Function<T, JsonObjectBuilder> json) {
        Slice slice = new Slice(number("page", page, 0, 1_000_000), number("size", size, 1, LARGEST), "", false);
        return slice.page(all.stream().skip(slice.offset()).limit(slice.size()).toList(), all.size(), json);
    }

    /**
     * Returns which part of the list the reader wants, for a database to cut out.
     *
     * @param columns what can be sorted by
     * @param usual what is sorted by where nothing is said
     */
    public Slice slice(Set<String> columns, String usual) {
        boolean reverse = sort.startsWith("-");
        String column = sort.isEmpty() ? usual : reverse ? sort.substring(1) : sort;
        if (!columns.contains(column)) {
            throw refused("sort", "unknown-column");
        }
        return new Slice(number("page", page, 0, 1_000_000), number("size", size, 1, LARGEST), column, reverse);
    }

    /**
     * A part of a list.
     *
     * @param page which, from 0
     * @param size how many items it has
     * @param column what the list is sorted by
     * @param descending whether it begins with the last
     */
    public record Slice(int page, int size, String column, boolean descending) {

        /** Returns how many items come before it. */
        public long offset() {
            return (long) page * size;
        }

        /** @return {@code {"items": […], "page", "size", "total"}} */
        public <T> JsonObject page(List<T> items, int total, Function<T, JsonObjectBuilder> json) {
            JsonArrayBuilder array = Json.createArrayBuilder();
            items.stream().map(json).forEach(array::add);
            return Json.createObjectBuilder()
                    .add("items", array)
                    .add("page", page)
                    .add("size", size)
                    .add("total", total)
                    .build();
        }
    }

    /** Returns the page, counted from 0. */
    public int number() {
        return number("page", page, 0, 1_000_000);
    }

    /** Returns how many rows a page has at most. */
    public int size() {
        return number("size", size, 1, LARGEST);
    }

    /** Returns the order that {@code sort} names, of those there are. */
    public <T> T oneOf(Map<String, T> orders) {
        T order = orders.get(sort);
        if (order == null) {
            throw refused("sort", "unknown-column");
        }
        return order;
    }

    /**
     * Returns a page that was cut out of the list before.
     *
     * @param total how many rows there are on all pages
     * @return {@code {"items": […], "page", "size", "total"}}
     */
    public <T> JsonObject part(List<T> rows, long total, Function<T, JsonObjectBuilder> json) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        rows.stream().map(json).forEach(items::add);
        return Json.createObjectBuilder()
                .add("items", items)
                .add("page", number())
                .add("size", size())
                .add("total", total)
                .build();
    }

    private static int number(String name, String value, int least, int most) {
        if (value.matches("\\d{1,7}")) {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw refused(name, "number-out-of-bounds");
    }

    private static ProblemException refused(String name, String code) {
        return new ProblemException(Problem.INPUT_NOT_ACCEPTED, name + ": " + code, List.of(new Fault(name, code)));
    }
}
