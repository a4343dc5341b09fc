package integritas.plugins.gratification.statistics;

import integritas.plugin.api.PluginHost;
import integritas.plugins.gratification.statistics.nil.NilApi;
import integritas.rubric.Text;
import jakarta.annotation.security.RolesAllowed;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;

/** The figures for programs. Made for each request. */
@Produces(MediaType.APPLICATION_JSON)
public class StatisticsApi {

    private final PluginHost host;
    private final Figures figures;

    StatisticsApi(PluginHost host, Figures figures) {
        this.host = host;
        this.figures = figures;
    }

    @GET
    @RolesAllowed({"tenant-admin", "case-handler", "internal-assessor"})
    public JsonObject overview(
            @QueryParam("year") @DefaultValue("") String year, @QueryParam("part") @DefaultValue("") String part) {
        Overview overview = figures.of(Span.of(year, part, figures.today()));
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("year", overview.span().year())
                .add("part", overview.span().part().code())
                .add("asOf", overview.asOf().toString())
                .add("hidden", overview.hidden());
        overview.custody().ifPresent(kept -> json.add("custody", kept));
        JsonArrayBuilder tables = Json.createArrayBuilder();
        overview.tables().forEach(table -> tables.add(json(table)));
        return json.add("tables", tables).build();
    }

    /** Returns the operations on nil reports. */
    @Path("nil-reports")
    public Object nilReports() {
        return new NilApi(host);
    }

    private static JsonObjectBuilder json(FigureTable table) {
        JsonArrayBuilder rows = Json.createArrayBuilder();
        table.rows().forEach(row -> {
            JsonArrayBuilder values = Json.createArrayBuilder();
            row.figures().forEach(figure -> figure.value().ifPresentOrElse(values::add, values::addNull));
            rows.add(Json.createObjectBuilder()
                    .add("label", json(row.label()))
                    .add("total", row.isTotal())
                    .add("values", values));
        });
        return Json.createObjectBuilder()
                .add("code", table.code())
                .add("columns", Json.createArrayBuilder(table.columns()))
                .add("rows", rows);
    }

    private static JsonObjectBuilder json(Text text) {
        return Json.createObjectBuilder()
                .add("id", text.in(Locale.forLanguageTag("id")))
                .add("en", text.in(Locale.ENGLISH));
    }
}
