package integritas.central.tenants;

import integritas.identity.Account;
import integritas.identity.DirectoryRefusedException;
import integritas.identity.KnownAccount;
import integritas.identity.Organization;
import integritas.identity.PeopleDirectory;
import integritas.identity.Roles;
import integritas.identity.Undo;
import integritas.people.Activations;
import integritas.problem.Fault;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import integritas.tenant.RegisterEntry;
import integritas.web.Languages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The part of a tenant that lies with the identity provider: its organization, and the account of its first
 * administrator. Each step leaves in an {@link Undo} how it is taken back.
 */
@ApplicationScoped
class TenantOutside {

    private static final Logger LOG = Logger.getLogger(TenantOutside.class.getName());

    private static final Set<String> ADMIN = Set.of(Roles.TENANT_ADMIN);

    @Inject
    PeopleDirectory directory;

    @Inject
    Activations activations;

    @Inject
    Event<Dismissal> dismissals;

    /** Makes organization and first administrator; what an attempt that broke off has left is used. */
    void make(TenantWish wish, Undo undo) {
        Organization organization = wish.organization();
        String key = accepted("domains", "organization-refused", () -> {
            Optional<String> made = directory.addOrganization(organization);
            made.ifPresent(id -> undo.add(() -> directory.removeOrganization(id)));
            return made.orElseGet(() -> directory.describeOrganization(organization));
        });
        wish.administrator().ifPresent(account -> invite(account, wish, key, undo));
    }

    /** Brings an organization in line with the tenant's entry. */
    String describe(RegisterEntry before, TenantWish wish, Undo undo) {
        return accepted("domains", "organization-refused", () -> {
            String key = directory.describeOrganization(wish.organization());
            undo.add(() -> directory.describeOrganization(TenantWish.organization(before)));
            return key;
        });
    }

    /**
     * Gives the organization its first administrator, whose account is made unless it is there. Who cannot sign in yet is
     * sent a link to set a password, once within an hour and once the transaction has been committed.
     *
     * @return what stood in the account before, if its address was put right
     */
    Optional<Account> invite(Account account, TenantWish wish, String organization, Undo undo) {
        Locale language = Languages.of(wish.description().locale());
        Optional<KnownAccount> known = directory.findAccount(account.username());
        Optional<Account> before = known.flatMap(found -> putRight(found, account, wish, undo));
        UUID person = known.map(KnownAccount::id).orElseGet(() -> {
            UUID made = accepted(
                    "firstAdministrator.email", "account-refused", () -> directory.createAccount(account, language));
            undo.add(() -> directory.removeAccount(made));
            return made;
        });
        boolean isAdmin = directory
                .member(organization, person)
                .filter(member -> member.has(Roles.TENANT_ADMIN))
                .isPresent();
        if (!isAdmin) {
            undo.add(() -> directory.takeRoles(organization, person, ADMIN));
            directory.ensureMembership(organization, person, ADMIN);
        }
        if (directory.awaitsActivation(person)) {
            activations.post(person);
        }
        return before;
    }

    /** A name that is somebody else's must not hand that person a tenant; whom only this tenant waits for is written to anew. */
    private Optional<Account> putRight(KnownAccount known, Account wanted, TenantWish wish, Undo undo) {
        Account there = known.account();
        if (!there.username().equalsIgnoreCase(wanted.username())) {
            throw refused("firstAdministrator.username", "username-taken");
        }
        if (there.email().equalsIgnoreCase(wanted.email())) {
            return Optional.empty();
        }
        if (!directory.awaitsActivation(known.id())
                || !directory.organizationsOf(known.id()).equals(List.of(wish.alias()))) {
            throw refused("firstAdministrator.username", "username-taken");
        }
        undo.add(() -> directory.describeAccount(known.id(), there));
        accepted("firstAdministrator.email", "account-refused", () -> {
            directory.describeAccount(known.id(), wanted);
            return known.id();
        });
        activations.recall(known.id());
        return Optional.of(there);
    }

    /**
     * Takes the tenant from whom was asked to manage it before another. Who has nothing else to do with it leaves the
     * organization once the transaction has been committed, as an account that goes with that cannot be brought back.
     */
    void dismiss(String username, String organization, Undo undo) {
        directory
                .findAccount(username)
                .flatMap(known -> directory.member(organization, known.id()))
                .filter(member -> member.username().equals(username) && member.has(Roles.TENANT_ADMIN))
                .ifPresent(member -> {
                    undo.add(() -> directory.ensureMembership(organization, member.id(), ADMIN));
                    directory.takeRoles(organization, member.id(), ADMIN);
                    activations.recall(member.id());
                    if (member.roles().equals(ADMIN)) {
                        dismissals.fire(new Dismissal(organization, member.id()));
                    }
                });
    }

    /** The account goes too if the platform made it for nothing else. What remains if this fails is a member without a role. */
    void end(@Observes(during = TransactionPhase.AFTER_SUCCESS) Dismissal dismissal) {
        try {
            directory.endMembership(dismissal.organization(), dismissal.person());
            directory.retireAccount(dismissal.person());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "a member without a role remains: " + dismissal.person());
        }
    }

    /** Lets people into the tenant again. */
    void open(Organization organization, Undo undo) {
        directory.openOrganization(organization);
        undo.add(() -> directory.shutOrganization(organization));
    }

    /** Keeps people out of the tenant. */
    void shut(Organization organization, Undo undo) {
        directory.shutOrganization(organization);
        undo.add(() -> directory.openOrganization(organization));
    }

    private static <T> T accepted(String field, String fault, Supplier<T> step) {
        try {
            return step.get();
        } catch (DirectoryRefusedException e) {
            throw refused(field, fault);
        }
    }

    private static ProblemException refused(String field, String fault) {
        return new ProblemException(
                Problem.INPUT_NOT_ACCEPTED, "the identity provider refused", List.of(new Fault(field, fault)));
    }
}
