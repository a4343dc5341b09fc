package integritas.people;

import integritas.idempotency.Creations;
import integritas.identity.PeopleDirectory;
import integritas.identity.Undo;
import integritas.problem.ProblemException;
import integritas.web.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * What admins do with people. Each method is one transaction, and what it has brought about in the directory is taken back if
 * that does not end well.
 */
@ApplicationScoped
public class Administration {

    private static final Logger LOG = Logger.getLogger(Administration.class.getName());

    @Inject
    Creations creations;

    @Inject
    Inviting inviting;

    @Inject
    PersonChanges changes;

    @Inject
    PeopleDirectory directory;

    /**
     * Makes sure that the person has an account, belongs to the tenant and holds at least these roles, and writes to him:
     * who cannot sign in yet gets a link to set a password, once within an hour; who can and is new here learns which
     * agency added him, and a member gets no letter.
     *
     * @param key the client's key, which invites once; null invites always
     * @return the person's key
     * @throws ProblemException NOT_ALLOWED, RIGHTS_CHANGED; INPUT_NOT_ACCEPTED naming every fault; KEY_REUSED
     */
    public UUID invite(@Nullable String key, Invitation invitation) {
        return Undo.around(
                undo -> creations.once(key, "person " + invitation, () -> inviting.invite(invitation, undo)));
    }

    /**
     * Changes roles and assignments. What is taken from an assignment is gone at once, a role when the person's token is
     * renewed.
     *
     * @param seen the version that the writer has seen; empty if the change holds whatever there is
     * @throws ProblemException NOT_FOUND, NOT_ALLOWED, RIGHTS_CHANGED, LAST_ADMIN, STALE; INPUT_NOT_ACCEPTED naming every
     *     fault
     */
    void change(UUID person, Optional<Precondition> seen, PersonChange change) {
        Undo.around(undo -> {
            changes.change(person, seen, change, undo);
            return person;
        });
    }

    /**
     * Ends a membership with everything that was given. An account that an invitation made and that serves nothing else goes
     * afterwards, as that cannot be taken back; if it stays because the directory is away then, it opens nothing here.
     *
     * @throws ProblemException NOT_FOUND, NOT_ALLOWED, RIGHTS_CHANGED, LAST_ADMIN
     */
    public void remove(UUID person) {
        Undo.around(undo -> {
            changes.remove(person, undo);
            return person;
        });
        try {
            directory.retireAccount(person);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the account of " + person + " was left without a purpose", e);
        }
    }
}
