package integritas.tenantconfig;

import integritas.identity.DirectoryRefusedException;
import integritas.identity.KnownAccount;
import integritas.identity.PeopleDirectory;
import integritas.identity.Roles;
import integritas.identity.Undo;
import integritas.people.Admins;
import integritas.problem.Fault;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Brings accounts, membership and roles of a description's people in line with it: what is touched, and nothing else. */
@ApplicationScoped
class PeopleChanges {

    private static final String ELSEWHERE = "account-elsewhere";

    @Inject
    PeopleDirectory directory;

    @Inject
    DescribedAccounts accounts;

    @Inject
    Admins admins;

    /**
     * A person of the description of whom something is touched.
     *
     * @param member what the description says
     * @param account the account of that username, if there is one
     */
    record Found(Member member, Optional<KnownAccount> account) {}

    /**
     * Somebody whose account is there by now.
     *
     * @param before what he was in the tenant; empty if there was no account
     */
    private record Given(Member member, UUID person, Optional<integritas.identity.Member> before) {}

    /**
     * Finds the accounts of the people who are touched, and does nothing.
     *
     * @throws ProblemException INPUT_NOT_ACCEPTED naming each whose account is not the description's
     */
    List<Found> find(String alias, List<Member> members, Comparison comparison) {
        List<Found> found = members.stream()
                .filter(member -> DeclaredFields.of(member).keySet().stream().anyMatch(comparison.touched()::contains))
                .map(member -> new Found(member, accounts.find(member.account())))
                .toList();
        List<Member> refused = found.stream()
                .filter(some -> some.account()
                        .filter(known -> !mayTouch(alias, some.member(), known, comparison))
                        .isPresent())
                .map(Found::member)
                .toList();
        if (!refused.isEmpty()) {
            throw refused(
                    refused,
                    ELSEWHERE,
                    "the account of this username has another mail address, and is not this tenant's alone");
        }
        return found;
    }

    /**
     * Makes sure that the account of a person of no tenant, or of several, is there and says what is given here.
     *
     * @throws ProblemException INPUT_NOT_ACCEPTED if the account is an agency's and has another mail address
     */
    UUID outside(PersonEntry entry, Undo undo) {
        Optional<KnownAccount> known = accounts.find(entry.account());
        if (known.filter(there -> !accounts.isOfNobodyElse(there, entry.account()))
                .isPresent()) {
            throw new ProblemException(
                    Problem.INPUT_NOT_ACCEPTED,
                    "the account of this username belongs to an agency and has another mail address; nothing was done",
                    List.of(new Fault("email", ELSEWHERE)));
        }
        return accounts.ensure(entry.account(), known, undo);
    }

    /** Gives what is to be given, to all, and only then takes. */
    List<DescribedPerson> apply(List<Found> found, String organization, Comparison comparison, Undo undo) {
        admins.takeTurn();
        List<Given> given = found.stream()
                .map(some -> named(some.member(), () -> give(some, organization, comparison, undo)))
                .toList();
        return given.stream()
                .map(some -> named(some.member(), () -> {
                    if (comparison.overwritten().contains(DeclaredFields.roles(some.member()))) {
                        take(some, organization, undo);
                    }
                    return described(some, organization);
                }))
                .toList();
    }

    private boolean mayTouch(String alias, Member member, KnownAccount known, Comparison comparison) {
        return comparison.touched().contains(DeclaredFields.account(member))
                ? accounts.isOf(alias, known, member.account())
                : accounts.isKnownTo(alias, known, member.account());
    }

    private Given give(Found found, String organization, Comparison comparison, Undo undo) {
        Member member = found.member();
        Optional<integritas.identity.Member> before = found.account().map(known -> there(organization, known));
        UUID person = found.account()
                .filter(known -> !comparison.touched().contains(DeclaredFields.account(member)))
                .map(KnownAccount::id)
                .orElseGet(() -> accounts.ensure(member.account(), found.account(), undo));
        Set<String> roles = given(member, comparison);
        if (!roles.isEmpty()) {
            undo.add(() -> directory.takeRoles(organization, person, without(roles, held(before))));
            directory.ensureMembership(organization, person, roles);
        }
        return new Given(member, person, before);
    }

    private void take(Given given, String organization, Undo undo) {
        Set<String> taken = without(held(given.before()), given.member().allRoles());
        if (taken.contains(Roles.TENANT_ADMIN)) {
            admins.requireAnother(organization, given.person());
        }
        if (!taken.isEmpty()) {
            undo.add(() -> directory.ensureMembership(organization, given.person(), taken));
            directory.takeRoles(organization, given.person(), taken);
        }
    }

    private DescribedPerson described(Given given, String organization) {
        integritas.identity.Member after = directory
                .member(organization, given.person())
                .or(() -> accounts.find(given.member().account()).map(PeopleChanges::guest))
                .orElseThrow();
        return new DescribedPerson(given.member(), given.before(), after);
    }

    private integritas.identity.Member there(String organization, KnownAccount known) {
        return directory.member(organization, known.id()).orElseGet(() -> guest(known));
    }

    private static integritas.identity.Member guest(KnownAccount known) {
        return new integritas.identity.Member(
                known.id(),
                known.account().username(),
                known.account().name(),
                known.account().email(),
                Set.of());
    }

    private static Set<String> given(Member member, Comparison comparison) {
        Set<String> given = new HashSet<>();
        if (comparison.touched().contains(DeclaredFields.roles(member))) {
            given.addAll(member.allRoles());
        }
        member.assignments().keySet().stream()
                .filter(role -> comparison.touched().contains(DeclaredFields.assignments(member, role)))
                .forEach(given::add);
        return given;
    }

    private static Set<String> held(Optional<integritas.identity.Member> before) {
        return before.map(integritas.identity.Member::roles).orElse(Set.of());
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> rest = new HashSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private static <T> T named(Member member, Supplier<T> step) {
        try {
            return step.get();
        } catch (DirectoryRefusedException e) {
            throw refused(List.of(member), "account-refused", String.valueOf(e.getMessage()));
        } catch (IllegalStateException e) {
            throw new IllegalStateException("the person in " + member.place() + ", " + e.getMessage(), e);
        }
    }

    private static ProblemException refused(List<Member> members, String fault, String message) {
        List<String> places = members.stream().map(Member::place).toList();
        return new ProblemException(
                Problem.INPUT_NOT_ACCEPTED,
                String.join(", ", places) + ": " + message,
                members.stream()
                        .map(member -> new Fault(DeclaredFields.account(member), fault))
                        .toList());
    }
}
