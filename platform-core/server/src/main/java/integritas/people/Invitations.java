package integritas.people;

import integritas.audit.Audited;
import integritas.audit.Trace;
import integritas.identity.Account;
import integritas.identity.Caller;
import integritas.identity.CurrentCaller;
import integritas.identity.PeopleDirectory;
import integritas.identity.Roles;
import integritas.notification.Letters;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import integritas.tenant.CurrentTenant;
import integritas.tenant.Tenant;
import integritas.unit.Units;
import integritas.web.Languages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Asks people into the tenant of this request.
 *
 * <p>The identity provider is told first and looks before it writes; so an invitation that broke off half-way is completed
 * by sending it again. Nobody here ever sees a password.
 */
@ApplicationScoped
@Transactional
public class Invitations {

    @Inject
    CurrentCaller caller;

    @Inject
    CurrentTenant currentTenant;

    @Inject
    PeopleDirectory directory;

    @Inject
    InvitationCheck check;

    @Inject
    InvitationStore store;

    @Inject
    Clock clock;

    @Inject
    Units units;

    @Inject
    Letters letters;

    @Inject
    Activations activations;

    @Inject
    Welcome welcome;

    @Inject
    Event<Audited> audit;

    /**
     * Makes sure that the person has an account, belongs to the tenant and holds at least these roles, and writes to him:
     * who cannot sign in yet gets a link to set a password, once within an hour; who can and is new here learns which
     * agency added him, and a member gets no letter. The letter leaves after the commit.
     *
     * @return the person's key
     * @throws ProblemException NOT_ALLOWED for all but admins of the tenant and of the centre; INPUT_NOT_ACCEPTED naming
     *     every fault
     */
    public UUID invite(Invitation invitation) {
        requireAdmin(caller.get());
        check.requireSound(invitation);
        Tenant tenant = currentTenant.get();
        Locale language = Languages.of(tenant.locale());
        String organization = directory.organizationOf(tenant);
        UUID person = directory
                .find(invitation.email())
                .orElseGet(() -> directory.createAccount(account(invitation), language));
        boolean isNew = directory.ensureMembership(organization, person, invitation.allRoles());
        invitation.assignments().forEach(role -> units.assign(person, role.unit(), role.role()));
        audit.fire(new Audited("person.invited", person, "", "", Trace.list(invitation.roles())));
        if (directory.awaitsActivation(person)) {
            activations.post(person);
        } else if (isNew) {
            letters.post(welcome.letter(invitation, tenant, language));
        }
        return person;
    }

    /**
     * Returns how the invitation of somebody stands who cannot sign in yet; empty for who can.
     *
     * @throws ProblemException NOT_ALLOWED
     */
    public Optional<PendingInvitation> pending(UUID person) {
        requireAdmin(caller.get());
        return directory.awaitsActivation(person)
                ? Optional.of(new PendingInvitation(store.sentAt(person), clock.instant()))
                : Optional.empty();
    }

    /**
     * Writes once more to a member who cannot sign in yet. A letter that still waits for the mail server gives way to the
     * new one.
     *
     * @throws ProblemException NOT_ALLOWED; NOT_FOUND if the person does not belong to the tenant; INVITATION_ACCEPTED if
     *     he can sign in; INVITATION_TOO_SOON if the last one was sent less than an hour ago
     */
    public void sendAgain(UUID person) {
        requireAdmin(caller.get());
        if (directory
                .member(directory.organizationOf(currentTenant.get()), person)
                .isEmpty()) {
            throw new ProblemException(Problem.NOT_FOUND, "no such member");
        }
        if (!directory.awaitsActivation(person)) {
            throw new ProblemException(Problem.INVITATION_ACCEPTED, "has a password");
        }
        if (!activations.post(person)) {
            throw new ProblemException(Problem.INVITATION_TOO_SOON, "was written to within the pause");
        }
        audit.fire(new Audited("person.reinvited", person, "", "", ""));
    }

    private static void requireAdmin(Caller caller) {
        if (!caller.has(Roles.TENANT_ADMIN) && !caller.has(Roles.CENTRAL_ADMIN)) {
            throw new ProblemException(Problem.NOT_ALLOWED, "may not invite");
        }
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
