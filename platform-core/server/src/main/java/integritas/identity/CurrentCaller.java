package integritas.identity;

import integritas.problem.Problem;
import integritas.problem.ProblemException;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The person this request acts for, or nobody. */
@RequestScoped
public class CurrentCaller {

    private @Nullable Caller caller;

    void enter(Caller entered) {
        caller = entered;
    }

    /** From here on the person is in no tenant of his own, and holds only what he holds across tenants. */
    void actAcrossTenants() {
        caller = get().acrossTenants();
    }

    public Optional<Caller> find() {
        return Optional.ofNullable(caller);
    }

    /**
     * Returns the person.
     *
     * @throws ProblemException NOT_SIGNED_IN if nobody is
     */
    public Caller get() {
        return find().orElseThrow(() -> new ProblemException(Problem.NOT_SIGNED_IN, "nobody is signed in"));
    }
}
