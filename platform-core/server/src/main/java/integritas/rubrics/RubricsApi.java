package integritas.rubrics;

import integritas.problem.Fault;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import integritas.rubric.Reading;
import integritas.rubric.Rubric;
import integritas.web.Body;
import integritas.web.Languages;
import integritas.web.Listing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The rubric editions, and scores computed on the spot: nothing that is sent here is stored. */
@Path("rubrics")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RubricsApi {

    @Inject
    Rubrics rubrics;

    @Inject
    HttpServletRequest request;

    @GET
    public JsonObject list(@BeanParam Listing listing) {
        return listing.page(rubrics.all(), rubric -> RubricJson.line(rubric, language()));
    }

    @GET
    @Path("{rubric}/{edition}")
    public JsonObject edition(@PathParam("rubric") String rubric, @PathParam("edition") String edition) {
        return RubricJson.whole(rubrics.offered(rubric, edition), language());
    }

    @POST
    @Path("{rubric}/{edition}/score")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject score(
            @PathParam("rubric") String code,
            @PathParam("edition") String edition,
            @QueryParam("reading") @DefaultValue("default") String reading,
            @Nullable JsonValue sent) {
        Rubric rubric = rubrics.offered(code, edition);
        Body body = new Body(sent);
        JsonObject answers = body.object("answers");
        body.requireSound();
        return ScorecardJson.of(
                rubric.score(rubric.parse(AnswerJson.raw(answers)), reading(rubric, reading)), language());
    }

    private static Reading reading(Rubric rubric, String name) {
        return rubric.reading(name)
                .orElseThrow(() -> new ProblemException(
                        Problem.INPUT_NOT_ACCEPTED,
                        "unknown reading",
                        List.of(new Fault("reading", "unknown-reading"))));
    }

    private Locale language() {
        return Languages.of(request, Languages.INDONESIAN);
    }
}
