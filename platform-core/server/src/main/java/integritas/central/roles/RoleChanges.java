package integritas.central.roles;

import integritas.central.CentralRights;
import integritas.identity.Account;
import integritas.identity.Caller;
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
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Changes a role across tenants together with what is written down of it. Each method is one transaction. People do so one at
 * a time, and those only who are central administrators at that moment: so two who take each other's role leave one.
 */
@ApplicationScoped
@Transactional
class RoleChanges {

    private static final UUID SYSTEM = new UUID(0, 0);

    @Inject
    RoleChangeStore store;

    @Inject
    PeopleDirectory directory;

    @Inject
    CurrentCaller caller;

    @Inject
    CentralRights rights;

    @Inject
    Clock clock;

    /**
     * Gives a role.
     *
     * @return whether anything had to be done
     * @throws ProblemException RIGHTS_CHANGED
     */
    boolean give(KnownAccount account, String role, String note, Undo undo) {
        lockAndRequireRights();
        if (holds(account.id(), role)) {
            note(account, role, note);
            return false;
        }
        write(account, role, true, note);
        undo.add(() -> directory.removeRoleAcrossTenants(account.id(), role));
        directory.ensureRolesAcrossTenants(account.id(), Set.of(role));
        return true;
    }

    /**
     * Takes a role.
     *
     * @return whether anything had to be done
     * @throws ProblemException RIGHTS_CHANGED; INPUT_NOT_ACCEPTED for the last central administrator's, and for one that is held
     *     in another way, as by a group of the identity provider
     */
    boolean take(KnownAccount account, String role, String note, Undo undo) {
        lockAndRequireRights();
        if (!holds(account.id(), role)) {
            return false;
        }
        if (role.equals(Roles.CENTRAL_ADMIN)) {
            requireAnother(account.id());
        }
        write(account, role, false, note);
        undo.add(() -> directory.ensureRolesAcrossTenants(account.id(), Set.of(role)));
        directory.removeRoleAcrossTenants(account.id(), role);
        if (holds(account.id(), role)) {
            undo.run();
            throw new ProblemException(
                    Problem.INPUT_NOT_ACCEPTED,
                    "the role is held by a group",
                    List.of(new Fault("person", "role-by-group")));
        }
        return true;
    }

    /**
     * Writes down that nobody holds a role any more, as the account is gone.
     *
     * @throws ProblemException RIGHTS_CHANGED
     */
    void strike(RoleChange gone, String note) {
        lockAndRequireRights();
        if (isWrittenDown(gone.person(), gone.role())) {
            add(gone.person(), gone.username(), gone.name(), gone.role(), false, note);
        }
    }

    /** Writes down a role that was given elsewhere, unless that was done. */
    void note(KnownAccount account, String role, String note) {
        if (!isWrittenDown(account.id(), role)) {
            write(account, role, true, note);
        }
    }

    private void lockAndRequireRights() {
        store.lock();
        rights.require();
    }

    /** A program that manages tenants is no person who could let others in again. */
    private void requireAnother(UUID person) {
        Stream<UUID> others = store.standing().stream()
                .filter(change -> change.role().equals(Roles.CENTRAL_ADMIN))
                .map(RoleChange::person);
        boolean another = Stream.concat(Stream.of(caller.get().id()), others)
                .filter(id -> !id.equals(person))
                .map(directory::standing)
                .anyMatch(standing -> CentralRights.are(standing.filter(account -> !account.isProgram())));
        if (!another) {
            throw new ProblemException(
                    Problem.INPUT_NOT_ACCEPTED,
                    "the last central administrator",
                    List.of(new Fault("person", "last-central-admin")));
        }
    }

    private boolean holds(UUID person, String role) {
        return directory.standing(person).filter(account -> account.holds(role)).isPresent();
    }

    private boolean isWrittenDown(UUID person, String role) {
        return store.standing().stream()
                .anyMatch(change ->
                        change.person().equals(person) && change.role().equals(role));
    }

    private void write(KnownAccount known, String role, boolean held, String note) {
        Account account = known.account();
        add(known.id(), account.username(), account.name(), role, held, note);
    }

    private void add(UUID person, String username, String name, String role, boolean held, String note) {
        String by = caller.find().map(Caller::name).orElse("system");
        store.add(
                caller.find().map(Caller::id).orElse(SYSTEM),
                new RoleChange(clock.instant(), by, person, username, name, role, held, note));
    }
}
