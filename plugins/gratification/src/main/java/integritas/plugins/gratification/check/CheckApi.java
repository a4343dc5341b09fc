package integritas.plugins.gratification.check;

import integritas.plugin.api.Refusal;
import integritas.plugins.gratification.verdict.Facts;
import integritas.plugins.gratification.verdict.Judgement;
import integritas.plugins.gratification.verdict.Judgement.Verdict;
import jakarta.annotation.security.RolesAllowed;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The self-check for programs. Made for each request. */
@Produces(MediaType.APPLICATION_JSON)
public class CheckApi {

    private final SelfCheck check;

    public CheckApi(SelfCheck check) {
        this.check = check;
    }

    /** @throws Refusal naming every fact that could not be read */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"tenant-admin", "unit-user", "internal-assessor", "case-handler", "employee"})
    public JsonObject judge(@Nullable JsonObject sent) {
        JsonObject body = sent == null ? JsonValue.EMPTY_JSON_OBJECT : sent;
        Facts facts = FactsJson.read(body, check.sets(), check.today());
        Judgement judgement = check.judge(facts);
        if (judgement instanceof Judgement.TooEarly) {
            throw new Refusal(
                    Refusal.Kind.INPUT_NOT_ACCEPTED, "before all rules", List.of(Faults.of("day", "too-early")));
        }
        return judgement instanceof Verdict verdict
                ? JudgementJson.verdict(
                        verdict, check.terms(verdict, facts.day().orElseThrow()))
                : JudgementJson.asks((Judgement.Asks) judgement);
    }
}
