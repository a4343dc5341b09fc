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
import java.util.Optional;
import java.util.UUID;

/**
 * Gives people roles across tenants, and takes them away. Whoever loses one keeps it until his token ends, five minutes at
 * most, but cannot give or take roles by it any more. Nobody takes his own away.
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

    /** Returns who holds a role, as was written down here and as the identity provider confirms; also whose account is gone. */
    List<Holder> holders() {
        return store.standing().stream()
                .flatMap(change -> Holder.of(change, directory.standing(change.person())).stream())
                .toList();
    }

    /** Returns who holds a role now and has an account, by name. */
    public List<RoleChange> holding(String role) {
        return store.standing().stream()
                .filter(change -> change.role().equals(role) && holds(change.person(), role))
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
        require(holds(account.id(), role), "person", "role-not-held");
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
     * @throws ProblemException INPUT_NOT_ACCEPTED; RIGHTS_CHANGED if the caller has lost his own role; UNAVAILABLE
     */
    void give(String person, String role, String note) {
        requireSound(role, note);
        KnownAccount account = account(person);
        Undo.around(undo -> changes.give(account, role, note.strip(), undo));
    }

    /**
     * Takes a role; once is enough. Whose account is gone is taken from the list of those who hold one.
     *
     * @param person the name that he signs in with, his mail address, or the key of an account that is gone
     * @throws ProblemException INPUT_NOT_ACCEPTED, also if it is the caller's own, or no central administrator would be left;
     *     RIGHTS_CHANGED if the caller has lost his own role; UNAVAILABLE
     */
    void take(String person, String role, String note) {
        requireSound(role, note);
        Optional<KnownAccount> known = find(person);
        if (known.isEmpty()) {
            changes.strike(gone(person.strip(), role), note.strip());
            return;
        }
        require(!known.get().id().equals(caller.get().id()), "person", "own-role");
        Undo.around(undo -> changes.take(known.get(), role, note.strip(), undo));
    }

    private RoleChange gone(String person, String role) {
        return store.standing().stream()
                .filter(change -> change.role().equals(role) && change.isOf(person))
                .filter(change -> directory.standing(change.person()).isEmpty())
                .findFirst()
                .orElseThrow(() -> refused("person", "unknown-account"));
    }

    private boolean holds(UUID person, String role) {
        return directory.standing(person).filter(account -> account.holds(role)).isPresent();
    }

    private static void requireSound(String role, String note) {
        require(Roles.ACROSS_TENANTS.contains(role), "role", "unknown-role");
        require(!note.isBlank(), "note", "reason-missing");
        require(note.length() <= LONGEST_NOTE, "note", "length-out-of-bounds");
    }

    private KnownAccount account(String person) {
        return find(person).orElseThrow(() -> refused("person", "unknown-account"));
    }

    /** Returns the account with this name or mail address. */
    public Optional<KnownAccount> find(String person) {
        require(!person.isBlank(), "person", "missing");
        return directory.findAccount(person.strip());
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
