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
import java.util.List;
import java.util.function.Function;

/** Which part of a list the reader wants: {@code page} from 0, {@code size} from 1 to 200, {@code q} for a text. */
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

    /** Returns the text to look for; blank for all. */
    public String text() {
        return text;
    }

    /**
     * Cuts the page out of the whole list.
     *
     * @return {@code {"items": […], "page", "size", "total"}}
     */
    public <T> JsonObject page(List<T> all, Function<T, JsonObjectBuilder> json) {
        int from = number("page", page, 0, 1_000_000);
        int most = number("size", size, 1, LARGEST);
        JsonArrayBuilder items = Json.createArrayBuilder();
        all.stream().skip((long) from * most).limit(most).map(json).forEach(items::add);
        return Json.createObjectBuilder()
                .add("items", items)
                .add("page", from)
                .add("size", most)
                .add("total", all.size())
                .build();
    }

    private static int number(String name, String value, int least, int most) {
        if (value.matches("\\d{1,7}")) {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw new ProblemException(
                Problem.INPUT_NOT_ACCEPTED, name + " out of bounds", List.of(new Fault(name, "number-out-of-bounds")));
    }
}
