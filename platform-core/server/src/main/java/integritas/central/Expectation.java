package integritas.central;

import integritas.problem.Problem;
import integritas.problem.ProblemException;
import integritas.tenant.RegisterEntry;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a writer believes to be there, as {@code If-Match} and {@code If-None-Match} say it (RFC 9110). Neither is needed:
 * without them the wish holds whatever there is, which is what files of tenants want.
 *
 * @param seen the entity tag he has seen
 * @param nothing whether he believes that there is no such tenant
 */
record Expectation(Optional<String> seen, boolean nothing) {

    static Expectation of(@Nullable String ifMatch, @Nullable String ifNoneMatch) {
        return new Expectation(
                Optional.ofNullable(ifMatch).map(String::strip),
                ifNoneMatch != null && ifNoneMatch.strip().equals("*"));
    }

    /** @throws ProblemException STALE if he has seen what is not there, or not seen what is */
    void requireHolds(Optional<RegisterEntry> known) {
        boolean holds = known.isPresent() ? !nothing : seen.isEmpty();
        if (!holds) {
            throw new ProblemException(Problem.STALE, "the writer has not seen what there is");
        }
    }
}
