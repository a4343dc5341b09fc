package integritas.central.roles;

import integritas.identity.CurrentCaller;
import integritas.identity.KnownAccount;
import integritas.identity.PeopleDirectory;
import integritas.identity.Roles;
import integritas.identity.Undo;
import integritas.problem.Fault;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Gives people roles across tenants, and takes them away. Whoever loses one keeps it until his token ends, five minutes at
 * most. Nobody takes his own away: the last central administrator would lock all out.
 */
@ApplicationScoped
public class NationalRoles {

    private static final int LONGEST_NOTE = 2000;

    /** Giving a role, or taking it. */
    interface Change {
        void make(String person, String role, String note);
    }

    @Inject
    RoleChangeStore store;

    @Inject
    PeopleDirectory directory;

    @Inject
    RoleChanges changes;

    @Inject
    CurrentCaller caller;

    /** Returns who holds a role, as was written down here and as the identity provider confirms. */
    public List<RoleChange> holders() {
        return store.standing().stream()
                .filter(change -> directory.rolesAcrossTenants(change.person()).contains(change.role()))
                .toList();
    }

    /**
     * Returns the account of a person who holds a role now.
     *
     * @param person the name that he signs in with, or his mail address
     * @throws ProblemException INPUT_NOT_ACCEPTED if there is no such account, or it does not hold the role; UNAVAILABLE
     */
    public KnownAccount holder(String person, String role) {
        KnownAccount account = account(person);
        require(directory.rolesAcrossTenants(account.id()).contains(role), "person", "role-not-held");
        return account;
    }

    /** Returns the last changes, the newest first. */
    List<RoleChange> history() {
        return store.latest();
    }

    /**
     * Gives a role; once is enough.
     *
     * @param person the name that he signs in with, or his mail address
     * @throws ProblemException INPUT_NOT_ACCEPTED, UNAVAILABLE
     */
    void give(String person, String role, String note) {
        KnownAccount account = sound(person, role, note);
        Undo.around(undo -> changes.give(account, role, note.strip(), undo));
    }

    /**
     * Takes a role; once is enough.
     *
     * @throws ProblemException INPUT_NOT_ACCEPTED, also if it is the caller's own; UNAVAILABLE
     */
    void take(String person, String role, String note) {
        KnownAccount account = sound(person, role, note);
        require(!account.id().equals(caller.get().id()), "person", "own-role");
        Undo.around(undo -> changes.take(account, role, note.strip(), undo));
    }

    private KnownAccount sound(String person, String role, String note) {
        require(Roles.ACROSS_TENANTS.contains(role), "role", "unknown-role");
        require(!note.isBlank(), "note", "reason-missing");
        require(note.length() <= LONGEST_NOTE, "note", "length-out-of-bounds");
        return account(person);
    }

    private KnownAccount account(String person) {
        require(!person.isBlank(), "person", "missing");
        return directory.findAccount(person.strip()).orElseThrow(() -> refused("person", "unknown-account"));
    }

    private static void require(boolean holds, String field, String fault) {
        if (!holds) {
            throw refused(field, fault);
        }
    }

    private static ProblemException refused(String field, String fault) {
        return new ProblemException(Problem.INPUT_NOT_ACCEPTED, field + ": " + fault, List.of(new Fault(field, fault)));
    }
}
