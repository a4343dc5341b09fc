package integritas.people;

import integritas.problem.ProblemException;
import integritas.unit.Unit;
import integritas.unit.UnitRole;
import integritas.unit.UnitTree;
import integritas.unit.UnitTree.Placed;
import java.util.List;
import java.util.Optional;

/**
 * A person as his own page shows him.
 *
 * @param person who it is
 * @param invitation how the invitation stands of who cannot sign in yet; empty for who can
 * @param tree the units
 * @param access what he has access to, and why
 * @param refusal why the last change was refused; empty otherwise
 */
public record PersonView(
        Person person,
        Optional<PendingInvitation> invitation,
        UnitTree tree,
        List<Access> access,
        Optional<ProblemException> refusal) {

    static PersonView of(Person person, Optional<PendingInvitation> invitation, UnitTree tree, List<Access> access) {
        return new PersonView(person, invitation, tree, access, Optional.empty());
    }

    PersonView refused(ProblemException problem) {
        return new PersonView(person, invitation, tree, access, Optional.of(problem));
    }

    public String address() {
        return "/app/people/" + person.id();
    }

    public boolean has(String role) {
        return person.roles().contains(role);
    }

    /** Returns the name of the unit that a role is held for. */
    public String unit(UnitRole held) {
        return tree.find(held.unit()).map(Unit::name).orElse("");
    }

    public List<Placed> choices() {
        return tree.placed().stream().filter(placed -> placed.unit().isActive()).toList();
    }
}
