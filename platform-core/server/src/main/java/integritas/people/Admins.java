package integritas.people;

import integritas.identity.CurrentCaller;
import integritas.identity.Member;
import integritas.identity.PeopleDirectory;
import integritas.identity.Roles;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Who may give and take in this tenant, and that somebody always can. */
@ApplicationScoped
public class Admins {

    @Inject
    CurrentCaller caller;

    @Inject
    PeopleDirectory directory;

    @Inject
    PeopleStore store;

    /** @throws ProblemException NOT_ALLOWED if the caller's token does not say that he is an admin */
    void require() {
        if (!caller.get().has(Roles.TENANT_ADMIN)) {
            throw new ProblemException(Problem.NOT_ALLOWED, "may not manage people");
        }
    }

    /**
     * Begins an act that gives or takes: one at a time in the tenant, until the transaction ends. A token goes on saying what
     * its person has lost, so the directory is asked.
     *
     * @throws ProblemException NOT_ALLOWED; RIGHTS_CHANGED if the caller is an admin by his token only
     */
    void begin(String organization) {
        require();
        store.lockAdmins();
        boolean still = directory
                .member(organization, caller.get().id())
                .filter(member -> member.has(Roles.TENANT_ADMIN))
                .isPresent();
        if (!still) {
            throw new ProblemException(Problem.RIGHTS_CHANGED, "is no admin of the tenant any more");
        }
    }

    /** Lets nobody else give or take in the tenant until the transaction ends. */
    public void takeTurn() {
        store.lockAdmins();
    }

    /**
     * Makes sure that the tenant keeps an admin without this one until the transaction ends; who never came in, or cannot any
     * more, is none. So even an admin who cannot sign in stays while no other can.
     *
     * @throws ProblemException LAST_ADMIN
     */
    public void requireAnother(String organization, UUID person) {
        store.lockAdmins();
        boolean another = directory.members(organization).stream()
                .filter(member -> member.has(Roles.TENANT_ADMIN))
                .map(Member::id)
                .filter(id -> !id.equals(person))
                .anyMatch(directory::canSignIn);
        if (!another) {
            throw new ProblemException(Problem.LAST_ADMIN, "the last admin of the tenant who can sign in");
        }
    }
}
