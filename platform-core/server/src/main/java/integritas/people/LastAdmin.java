package integritas.people;

import integritas.identity.PeopleDirectory;
import integritas.identity.Roles;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import integritas.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Keeps a tenant from losing its last admin to who is none of its people; a part of the caller's transaction. */
@ApplicationScoped
public class LastAdmin {

    @Inject
    PeopleDirectory directory;

    @Inject
    CurrentTenant tenant;

    @Inject
    PeopleStore store;

    /**
     * Makes sure that the tenant has an admin besides this one, and keeps it so until the transaction ends.
     *
     * @throws ProblemException LAST_ADMIN
     */
    public void requireAnother(UUID person) {
        store.lockAdmins();
        boolean another = directory.members(directory.organizationOf(tenant.get())).stream()
                .anyMatch(
                        member -> member.has(Roles.TENANT_ADMIN) && !member.id().equals(person));
        if (!another) {
            throw new ProblemException(Problem.LAST_ADMIN, "the last admin of the tenant");
        }
    }
}
