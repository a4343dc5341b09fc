package integritas.central;

import integritas.identity.AccountStanding;
import integritas.identity.CurrentCaller;
import integritas.identity.PeopleDirectory;
import integritas.identity.Roles;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Whether the caller still manages all tenants, before he does what lasts: his token says so for minutes after he no longer does. */
@ApplicationScoped
public class CentralRights {

    @Inject
    PeopleDirectory directory;

    @Inject
    CurrentCaller caller;

    /** @throws ProblemException RIGHTS_CHANGED */
    public void require() {
        if (!are(directory.standing(caller.get().id()))) {
            throw new ProblemException(Problem.RIGHTS_CHANGED, "no central administrator any more");
        }
    }

    /** Tells whether an account that stands like this manages all tenants. */
    public static boolean are(Optional<AccountStanding> standing) {
        return standing.filter(account -> account.mayActAs(Roles.CENTRAL_ADMIN)).isPresent();
    }
}
