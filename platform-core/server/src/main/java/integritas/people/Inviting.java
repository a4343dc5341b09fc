package integritas.people;

import integritas.audit.Audited;
import integritas.audit.Trace;
import integritas.identity.Account;
import integritas.identity.DirectoryRefusedException;
import integritas.identity.Member;
import integritas.identity.PeopleDirectory;
import integritas.identity.Undo;
import integritas.problem.Fault;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import integritas.tenant.CurrentTenant;
import integritas.unit.UnitRole;
import integritas.unit.Units;
import integritas.web.Languages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Asks somebody into the tenant of this request, as one transaction. The account comes first, as its key is needed; then the
 * rows and the entry, and the membership last. What was made in the directory is taken back by the {@link Undo}. Nobody here
 * ever sees a password.
 */
@ApplicationScoped
@Transactional
class Inviting {

    @Inject
    PeopleDirectory directory;

    @Inject
    CurrentTenant tenant;

    @Inject
    Roster roster;

    @Inject
    Admins admins;

    @Inject
    InvitationCheck check;

    @Inject
    InvitationLetters letters;

    @Inject
    Activations activations;

    @Inject
    Units units;

    @Inject
    Event<Audited> audit;

    UUID invite(Invitation invitation, Undo undo) {
        admins.require();
        check.requireSound(invitation);
        String organization = roster.organization();
        admins.begin(organization);
        Optional<UUID> known = directory.find(invitation.email());
        UUID person = known.orElseGet(() -> make(invitation, undo));
        Optional<Member> member = directory.member(organization, person);
        if (member.isEmpty()) {
            releaseOld(person, invitation.assignments());
        }
        invitation.assignments().forEach(role -> units.assign(person, role.unit(), role.role()));
        audit.fire(new Audited("person.invited", person, "", "", Trace.list(invitation.roles())));
        if (member.isEmpty() && known.isPresent()) {
            letters.toAccount(person, account(invitation));
        } else if (directory.awaitsActivation(person)) {
            activations.post(person);
        }
        join(organization, person, invitation.allRoles(), member, undo);
        return person;
    }

    private UUID make(Invitation invitation, Undo undo) {
        try {
            Locale language = Languages.of(tenant.get().locale());
            UUID made = directory.createAccount(account(invitation), language);
            undo.add(() -> directory.retireAccount(made));
            return made;
        } catch (DirectoryRefusedException e) {
            throw new ProblemException(
                    Problem.INPUT_NOT_ACCEPTED,
                    "the directory refused the account",
                    List.of(new Fault("email", "account-refused")));
        }
    }

    /** Nobody comes back to what he had before he left, whatever has kept it from being taken then. */
    private void releaseOld(UUID person, Set<UnitRole> wanted) {
        Set<UnitRole> old = new HashSet<>(units.assignedTo(person));
        old.removeAll(wanted);
        old.forEach(role -> units.release(person, role.unit(), role.role()));
    }

    private void join(String organization, UUID person, Set<String> roles, Optional<Member> member, Undo undo) {
        Set<String> missing = new HashSet<>(roles);
        member.ifPresent(known -> missing.removeAll(known.roles()));
        undo.add(
                member.isPresent()
                        ? () -> directory.takeRoles(organization, person, missing)
                        : () -> directory.endMembership(organization, person));
        directory.ensureMembership(organization, person, roles);
    }

    /** The mail address is the name to sign in with; the last word of the name is the family name, if there are two. */
    private static Account account(Invitation invitation) {
        String name = invitation.name();
        int last = name.lastIndexOf(' ');
        return new Account(
                invitation.email().toLowerCase(Locale.ROOT),
                last < 0 ? name : name.substring(0, last).strip(),
                last < 0 ? "" : name.substring(last + 1),
                invitation.email());
    }
}
