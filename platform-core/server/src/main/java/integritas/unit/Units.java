package integritas.unit;

import integritas.audit.Audited;
import integritas.identity.Caller;
import integritas.identity.CurrentCaller;
import integritas.identity.Roles;
import integritas.problem.Fault;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people do with units. Each public method is one transaction, or a part of the caller's. */
@ApplicationScoped
@Transactional
public class Units {

    @Inject
    UnitStore store;

    @Inject
    CurrentCaller current;

    @Inject
    Event<Audited> audit;

    /** Returns the units the caller may see, by name; those whose name or code holds the text, if one is given. */
    public List<Unit> visible(String text) {
        List<Unit> units = text.isBlank() ? store.all() : store.matching(text.strip());
        Caller caller = current.get();
        if (caller.has(Roles.TENANT_ADMIN)) {
            return units;
        }
        Set<UUID> covered = new HashSet<>(store.covered(caller.id(), rolesHeld(caller)));
        return units.stream().filter(unit -> covered.contains(unit.id())).toList();
    }

    /** Returns all units of this tenant, whoever asks: what the platform itself goes by. */
    public List<Unit> all() {
        return store.all();
    }

    /** Returns a unit of this tenant. */
    public Optional<Unit> find(UUID id) {
        return store.find(id);
    }

    /**
     * Adds a unit.
     *
     * @throws ProblemException INPUT_NOT_ACCEPTED naming every fault: a blank or taken code, a blank name, an unknown
     *     parent
     */
    public Unit add(String code, String name, @Nullable UUID parent) {
        new UnitInput(code, name)
                .requireSound(
                        store.findByCode(code).isPresent(),
                        parent == null || store.find(parent).isPresent());
        Unit unit = new Unit(UUID.randomUUID(), code, name, parent);
        store.add(unit);
        audit.fire(new Audited("unit.added", unit.id(), code, "", ""));
        return unit;
    }

    /** Adds the unit, or renames and moves the one with this code; nothing happens where nothing differs. */
    public Unit ensure(String code, String name, @Nullable UUID parent) {
        Optional<Unit> known = store.findByCode(code);
        if (known.isEmpty()) {
            return add(code, name, parent);
        }
        Unit unit = known.get();
        if (!unit.name().equals(name) || !unit.parentId().equals(Optional.ofNullable(parent))) {
            unit.describe(name, parent);
            audit.fire(new Audited("unit.described", unit.id(), code, "", ""));
        }
        return unit;
    }

    /** Gives a person a role for a unit and everything below it; once is enough. */
    public void assign(UUID person, UUID unit, String role) {
        if (store.assign(person, unit, role)) {
            audit.fire(new Audited("unit.assigned", unit, role, "", '"' + person.toString() + '"'));
        }
    }

    /** Tells whether the caller answers for the unit. */
    public boolean mayAnswerFor(UUID unit) {
        Caller caller = current.get();
        return caller.has(Roles.UNIT_USER) && store.covers(caller.id(), Roles.UNIT_USER, unit);
    }

    /** Tells whether the caller checks the unit. */
    public boolean mayAssess(UUID unit) {
        Caller caller = current.get();
        return caller.has(Roles.INTERNAL_ASSESSOR) && store.covers(caller.id(), Roles.INTERNAL_ASSESSOR, unit);
    }

    /** Tells whether the caller may see what belongs to the unit. */
    public boolean maySee(UUID unit) {
        Caller caller = current.get();
        return caller.has(Roles.TENANT_ADMIN) || store.covers(caller.id(), rolesHeld(caller), unit);
    }

    private static String rolesHeld(Caller caller) {
        return String.join(
                ",",
                List.of(Roles.UNIT_USER, Roles.INTERNAL_ASSESSOR).stream()
                        .filter(caller::has)
                        .toList());
    }

    private record UnitInput(String code, String name) {

        void requireSound(boolean taken, boolean parentKnown) {
            List<Fault> faults = new java.util.ArrayList<>();
            if (!code.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,63}")) {
                faults.add(new Fault("code", "code-malformed"));
            } else if (taken) {
                faults.add(new Fault("code", "code-taken"));
            }
            if (name.isBlank() || name.length() > 200) {
                faults.add(new Fault("name", "length-out-of-bounds"));
            }
            if (!parentKnown) {
                faults.add(new Fault("parent", "unknown-unit"));
            }
            if (!faults.isEmpty()) {
                throw new ProblemException(Problem.INPUT_NOT_ACCEPTED, "unit not accepted", faults);
            }
        }
    }
}
