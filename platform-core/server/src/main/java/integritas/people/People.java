package integritas.people;

import integritas.audit.Audited;
import integritas.audit.Trace;
import integritas.identity.CurrentCaller;
import integritas.identity.Member;
import integritas.identity.PeopleDirectory;
import integritas.identity.Roles;
import integritas.notification.Letters;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import integritas.tenant.CurrentTenant;
import integritas.unit.Assigned;
import integritas.unit.Unit;
import integritas.unit.UnitRole;
import integritas.unit.UnitTree;
import integritas.unit.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The people of this tenant, for its admins. Each public method is one transaction. */
@ApplicationScoped
@Transactional
public class People {

    @Inject
    @Any
    Instance<Guests> guests;

    @Inject
    PeopleDirectory directory;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentCaller caller;

    @Inject
    Units units;

    @Inject
    PeopleStore store;

    @Inject
    InvitationStore invitations;

    @Inject
    InvitationCheck check;

    @Inject
    Letters letters;

    @Inject
    Event<Audited> audit;

    /**
     * Returns all people, by name.
     *
     * @param text part of a name or mail address; blank for all
     * @param role a role that is held; blank for any
     */
    public List<Person> list(String text, String role) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return all().stream()
                .filter(person -> (person.name() + " " + person.member().email())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .filter(person -> role.isBlank() || person.has(role))
                .toList();
    }

    /** @throws ProblemException NOT_FOUND if the person does not belong to the tenant */
    public Person one(UUID id) {
        requireAdmin();
        Member member = directory
                .member(organization(), id)
                .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND, "no such member"));
        return new Person(member, List.copyOf(units.assignedTo(id)));
    }

    /**
     * Returns who has access to a unit, by name.
     *
     * @throws ProblemException NOT_FOUND if there is no such unit
     */
    public List<Access> accessTo(UUID unit) {
        Unit found = units.require(unit);
        UnitTree tree = new UnitTree(units.visible(""));
        return all().stream()
                .flatMap(person -> Access.of(person, found, tree).stream())
                .toList();
    }

    /**
     * Returns who from outside of the agency may read what belongs to a unit.
     *
     * @throws ProblemException NOT_FOUND if there is no such unit
     */
    public List<Guest> guestsOf(UUID unit) {
        units.require(unit);
        return guests.stream().flatMap(some -> some.of(unit).stream()).toList();
    }

    /** Returns which units a person has access to, each unit before those below it. */
    public List<Access> accessOf(Person person) {
        UnitTree tree = new UnitTree(units.visible(""));
        return tree.placed().stream()
                .filter(placed -> placed.unit().isActive())
                .flatMap(placed -> Access.of(person, placed.unit(), tree).stream())
                .toList();
    }

    /**
     * Makes roles and assignments what they are to be. What is taken from an assignment is gone at once, a role when the
     * person's token is renewed.
     *
     * @throws ProblemException NOT_FOUND, NOT_ALLOWED, LAST_ADMIN; INPUT_NOT_ACCEPTED naming every fault
     */
    public Person change(UUID id, Set<String> roles, Set<UnitRole> assignments) {
        Person person = one(id);
        Set<UnitRole> given = without(assignments, person.assignments());
        check.requireSound(roles, given, assignments.isEmpty());
        if (!roles.contains(Roles.TENANT_ADMIN)) {
            requireAnotherAdmin(person);
        }
        Set<String> wanted = new HashSet<>(roles);
        assignments.forEach(held -> wanted.add(held.role()));
        directory.ensureMembership(organization(), id, wanted);
        directory.takeRoles(organization(), id, without(Roles.IN_TENANT, wanted));
        given.forEach(held -> units.assign(id, held.unit(), held.role()));
        without(person.assignments(), assignments).forEach(held -> units.release(id, held.unit(), held.role()));
        if (!roles.equals(person.roles())) {
            audit.fire(new Audited("person.roles", id, "", Trace.list(person.roles()), Trace.list(roles)));
        }
        return one(id);
    }

    /**
     * Ends a membership with everything that was given; an account that serves nobody else is deleted.
     *
     * @throws ProblemException NOT_FOUND, NOT_ALLOWED, LAST_ADMIN
     */
    public void remove(UUID id) {
        Person person = one(id);
        requireAnotherAdmin(person);
        person.assignments().forEach(held -> units.release(id, held.unit(), held.role()));
        audit.fire(new Audited("person.removed", id, "", Trace.list(person.roles()), ""));
        letters.recallActivation(id);
        invitations.forget(id);
        directory.endMembership(organization(), id);
    }

    private List<Person> all() {
        requireAdmin();
        Map<UUID, List<UnitRole>> held = units.assigned().stream()
                .collect(Collectors.groupingBy(
                        Assigned::person, Collectors.mapping(Assigned::held, Collectors.toList())));
        return directory.members(organization()).stream()
                .map(member -> new Person(member, held.getOrDefault(member.id(), List.of())))
                .toList();
    }

    /** One at a time: two admins who take each other's role would leave nobody. */
    private void requireAnotherAdmin(Person person) {
        if (!person.has(Roles.TENANT_ADMIN)) {
            return;
        }
        store.lockAdmins();
        boolean another = directory.members(organization()).stream()
                .anyMatch(
                        member -> member.has(Roles.TENANT_ADMIN) && !member.id().equals(person.id()));
        if (!another) {
            throw new ProblemException(Problem.LAST_ADMIN, "the last admin of the tenant");
        }
    }

    private void requireAdmin() {
        if (!caller.get().has(Roles.TENANT_ADMIN)) {
            throw new ProblemException(Problem.NOT_ALLOWED, "may not manage people");
        }
    }

    private String organization() {
        return directory.organizationOf(tenant.get());
    }

    private static <T> Set<T> without(Collection<T> all, Collection<T> some) {
        Set<T> rest = new HashSet<>(all);
        rest.removeAll(Set.copyOf(some));
        return rest;
    }
}
