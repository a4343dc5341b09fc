package integritas.people;

import integritas.identity.Member;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import integritas.unit.Assigned;
import integritas.unit.Unit;
import integritas.unit.UnitRole;
import integritas.unit.UnitTree;
import integritas.unit.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    Roster roster;

    @Inject
    Admins admins;

    @Inject
    Units units;

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
        admins.require();
        Member member = roster.find(id).orElseThrow(() -> new ProblemException(Problem.NOT_FOUND, "no such member"));
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

    private List<Person> all() {
        admins.require();
        Map<UUID, List<UnitRole>> held = units.assigned().stream()
                .collect(Collectors.groupingBy(
                        Assigned::person, Collectors.mapping(Assigned::held, Collectors.toList())));
        return roster.all().stream()
                .map(member -> new Person(member, held.getOrDefault(member.id(), List.of())))
                .toList();
    }
}
