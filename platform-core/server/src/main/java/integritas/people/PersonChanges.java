package integritas.people;

import integritas.audit.Audited;
import integritas.audit.Trace;
import integritas.identity.Member;
import integritas.identity.PeopleDirectory;
import integritas.identity.Roles;
import integritas.identity.Undo;
import integritas.notification.Letters;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import integritas.unit.UnitRole;
import integritas.unit.Units;
import integritas.web.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Changes what people are in this tenant. Each method is one transaction: the rows and the entry come first, the directory
 * last, and how that is taken back is left in an {@link Undo}.
 */
@ApplicationScoped
@Transactional
class PersonChanges {

    @Inject
    PeopleDirectory directory;

    @Inject
    Roster roster;

    @Inject
    Admins admins;

    @Inject
    Units units;

    @Inject
    InvitationCheck check;

    @Inject
    InvitationStore invitations;

    @Inject
    Letters letters;

    @Inject
    Event<Audited> audit;

    void change(UUID id, Optional<Precondition> seen, PersonChange change, Undo undo) {
        String organization = roster.organization();
        admins.begin(organization);
        Person person = new Person(require(roster.find(id)), List.copyOf(units.assignedTo(id)));
        seen.ifPresent(version -> version.requireHolds(person.version()));
        Set<UnitRole> held = new HashSet<>(person.assignments());
        Set<String> roles = change.roles().apply(person.roles());
        Set<UnitRole> assignments = change.assignments().apply(held);
        Set<UnitRole> given = without(assignments, held);
        check.requireSound(roles, given, assignments.isEmpty());
        if (person.has(Roles.TENANT_ADMIN) && !roles.contains(Roles.TENANT_ADMIN)) {
            admins.requireAnother(organization, id);
        }
        given.forEach(one -> units.assign(id, one.unit(), one.role()));
        without(held, assignments).forEach(one -> units.release(id, one.unit(), one.role()));
        if (!roles.equals(person.roles())) {
            audit.fire(new Audited("person.roles", id, "", Trace.list(person.roles()), Trace.list(roles)));
        }
        Set<String> wanted = new HashSet<>(roles);
        assignments.forEach(one -> wanted.add(one.role()));
        bringInLine(organization, person.member(), wanted, undo);
    }

    /** Who is no member any more, but has assignments left, is removed too: so ends what broke off half-way. */
    void remove(UUID id, Undo undo) {
        String organization = roster.organization();
        admins.begin(organization);
        Optional<Member> member = roster.find(id);
        Set<UnitRole> held = units.assignedTo(id);
        if (member.isEmpty() && held.isEmpty()) {
            require(member);
        }
        Set<String> roles = member.map(known -> new Person(known, List.copyOf(held)).roles())
                .orElse(Set.of());
        if (roles.contains(Roles.TENANT_ADMIN)) {
            admins.requireAnother(organization, id);
        }
        held.forEach(one -> units.release(id, one.unit(), one.role()));
        audit.fire(new Audited("person.removed", id, "", Trace.list(roles), ""));
        letters.recallActivation(id);
        invitations.forget(id);
        member.ifPresent(known -> {
            undo.add(() -> directory.ensureMembership(organization, id, known.roles()));
            directory.endMembership(organization, id);
        });
    }

    private void bringInLine(String organization, Member member, Set<String> wanted, Undo undo) {
        Set<String> missing = without(wanted, member.roles());
        Set<String> surplus = new HashSet<>(Roles.IN_TENANT);
        surplus.retainAll(without(member.roles(), wanted));
        undo.add(() -> directory.takeRoles(organization, member.id(), missing));
        directory.ensureMembership(organization, member.id(), wanted);
        undo.add(() -> directory.ensureMembership(organization, member.id(), surplus));
        directory.takeRoles(organization, member.id(), surplus);
    }

    private static Member require(Optional<Member> member) {
        return member.orElseThrow(() -> new ProblemException(Problem.NOT_FOUND, "no such member"));
    }

    private static <T> Set<T> without(Collection<T> all, Collection<T> some) {
        Set<T> rest = new HashSet<>(all);
        rest.removeAll(Set.copyOf(some));
        return rest;
    }
}
