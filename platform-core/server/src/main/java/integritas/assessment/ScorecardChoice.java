package integritas.assessment;

import integritas.problem.Fault;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import integritas.rubric.Reading;
import integritas.rubric.Rubric;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;

/** Whose answers to score, and by which reading of the rubric. */
public class ScorecardChoice {

    @QueryParam("tier")
    @DefaultValue(GivenAnswer.SELF)
    String tier = GivenAnswer.SELF;

    @QueryParam("reading")
    @DefaultValue(Reading.DEFAULT)
    String reading = Reading.DEFAULT;

    /**
     * Returns the reading.
     *
     * @throws ProblemException INPUT_NOT_ACCEPTED for an unknown tier or reading
     */
    Reading reading(Rubric rubric) {
        if (!tier.equals(GivenAnswer.SELF)) {
            throw refused("tier", "unknown-tier");
        }
        return rubric.reading(reading).orElseThrow(() -> refused("reading", "unknown-reading"));
    }

    private static ProblemException refused(String field, String code) {
        return new ProblemException(Problem.INPUT_NOT_ACCEPTED, code, List.of(new Fault(field, code)));
    }
}
