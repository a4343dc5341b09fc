package integritas.plugins.gratification.check;

import integritas.plugin.api.PluginHost;
import integritas.plugin.api.Refusal.Fault;
import integritas.plugins.gratification.verdict.Facts;
import integritas.plugins.gratification.verdict.Judgement;
import integritas.plugins.gratification.verdict.Judgement.Asks;
import integritas.plugins.gratification.verdict.Judgement.Verdict;
import integritas.plugins.gratification.verdict.Need;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The pages of the self-check, the same for everybody. Facts travel in the body of a request and never in its address, so
 * neither logs nor the history of a browser have them; the answer to them is kept nowhere.
 */
@Produces(MediaType.TEXT_HTML)
public class CheckPages {

    /** What a form was answered with cannot be asked for again; the browser keeps it for its way back, and nobody else does. */
    private static final String WAY_BACK = "private, no-cache";

    private final PluginHost host;
    private final SelfCheck check;
    private final String base;

    /** @param base where it lies within the plugin's pages: empty, or such as {@code /check} */
    public CheckPages(PluginHost host, SelfCheck check, String base) {
        this.host = host;
        this.check = check;
        this.base = base;
    }

    @GET
    public Response form() {
        return form(new Typed(Map.of("day", check.today().toString())), Set.of(), List.of());
    }

    /** Answers a form with the verdict, with what is still to be asked, or, if that was wanted, with the form to change. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(MultivaluedMap<String, String> sent) {
        return Response.fromResponse(answered(sent))
                .header(HttpHeaders.CACHE_CONTROL, WAY_BACK)
                .build();
    }

    private Response answered(MultivaluedMap<String, String> sent) {
        Map<String, String> values = new HashMap<>();
        sent.forEach((name, all) -> values.put(name, all.get(0)));
        Typed typed = new Typed(values);
        if (typed.has("change", "yes")) {
            return form(typed, Set.of(), List.of());
        }
        Typed.Read read = typed.read(check.sets(), check.today());
        if (!read.faults().isEmpty()) {
            return form(typed, Set.of(), read.faults());
        }
        Judgement judgement = check.judge(read.facts());
        if (judgement instanceof Verdict verdict) {
            return verdict(verdict, read.facts(), typed);
        }
        return judgement instanceof Asks asks
                ? form(typed, asks.needs().stream().map(Need::fact).collect(Collectors.toSet()), List.of())
                : form(typed, Set.of(), List.of(Faults.of("day", "too-early")));
    }

    @GET
    @Path("rules")
    public Response rules() {
        return host.pages().page("check.rules.title", "check/rules", new RulesView(base, check.sets()));
    }

    @GET
    @Path("flow.css")
    @Produces("text/css")
    public String flow() {
        return Flow.of(check.sets()).sheet();
    }

    private Response verdict(Verdict verdict, Facts facts, Typed typed) {
        VerdictView view = new VerdictView(
                base,
                verdict,
                facts.day().orElseThrow(),
                facts.stage().orElseThrow(),
                check.terms(verdict, facts.day().orElseThrow()),
                typed);
        return host.pages().page("check.outcome." + view.key(), "check/verdict", view);
    }

    private Response form(Typed typed, Set<String> wanted, List<Fault> faults) {
        FormView view =
                new FormView(base, check.sets().latest(), typed, wanted, faults, check.today(), check.runningMonths());
        return host.pages().page(faults.isEmpty() ? "check.title" : "check.title.fault", "check/form", view);
    }
}
