package integritas.unit;

import integritas.audit.Audited;
import integritas.audit.Trace;
import integritas.identity.Caller;
import integritas.identity.CurrentCaller;
import integritas.identity.Roles;
import integritas.problem.Fault;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import integritas.web.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

    @Inject
    Event<UnitRetiring> retiring;

    @Inject
    Event<UnitRenamed> renamings;

    /** Returns the units the caller may see, by name; those whose name or code holds the text, if one is given. */
    public List<Unit> visible(String text) {
        List<Unit> units = text.isBlank() ? store.all() : store.matching(text.strip());
        Caller caller = current.get();
        if (caller.has(Roles.TENANT_ADMIN)) {
            return units;
        }
        Set<UUID> covered = covered();
        return units.stream().filter(unit -> covered.contains(unit.id())).toList();
    }

    /** Returns the units that the caller has a role in, those below included; none where nobody is signed in. */
    public Set<UUID> covered() {
        return current.find()
                .map(caller -> Set.copyOf(store.covered(caller.id(), rolesHeld(caller))))
                .orElse(Set.of());
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
        store.lockTree();
        UnitCheck check = new UnitCheck().code(code, store.findByCode(code)).name(name);
        Optional.ofNullable(parent).ifPresent(above -> check.parent(store.find(above), List.of()));
        check.requireSound();
        Unit unit = new Unit(UUID.randomUUID(), code, name, parent);
        store.add(unit);
        audit.fire(new Audited("unit.added", unit.id(), code, "", trace(unit)));
        return unit;
    }

    /**
     * Adds the unit, or renames and moves the one with this code; nothing happens where nothing differs. That no unit comes to
     * lie below itself is the caller's to see to, once he has {@link #lockTree locked} the tree.
     *
     * @throws ProblemException INPUT_NOT_ACCEPTED as {@link #add}, or if a unit that takes part would lie below an archived one
     */
    public Unit ensure(String code, String name, @Nullable UUID parent) {
        store.lockTree();
        Optional<Unit> known = store.findByCode(code);
        if (known.isEmpty()) {
            return add(code, name, parent);
        }
        Unit unit = known.get();
        boolean moved = !unit.parentId().equals(Optional.ofNullable(parent));
        if (moved && parent != null && unit.isActive()) {
            UnitCheck check = new UnitCheck();
            check.parent(store.find(parent), List.of());
            check.requireSound();
        }
        if (moved || !unit.name().equals(name)) {
            describe(unit, name, parent);
        }
        return unit;
    }

    /** Keeps others from changing the tree until the transaction ends. To be called before any unit is read. */
    public void lockTree() {
        store.lockTree();
    }

    /**
     * Keeps units where and what they are until the transaction ends, for something that goes by them; others may do the same.
     * To be called before any unit is read.
     */
    public void shareTree() {
        store.shareTree();
    }

    private void describe(Unit unit, String name, @Nullable UUID parent) {
        String before = trace(unit);
        boolean renamed = !unit.name().equals(name);
        unit.describe(name, parent);
        audit.fire(new Audited("unit.described", unit.id(), unit.code(), before, trace(unit)));
        if (renamed) {
            renamings.fire(new UnitRenamed(unit.id(), name));
        }
    }

    /**
     * Renames or moves a unit.
     *
     * @throws ProblemException NOT_FOUND, NOT_ALLOWED, STALE; INPUT_NOT_ACCEPTED naming every fault: a blank name, a place
     *     that is unknown, archived, or below the unit itself
     */
    public Unit change(UUID id, Precondition seen, UnitChange change) {
        Unit unit = requireForChange(id, seen);
        String name = change.name().map(String::strip).orElse(unit.name());
        UnitCheck check = new UnitCheck().name(name);
        Optional<UUID> parent = change.place().map(UnitChange.Place::parent).orElse(unit.parentId());
        if (!parent.equals(unit.parentId())) {
            List<Unit> branch = new UnitTree(store.all()).branch(unit);
            parent.ifPresent(above -> check.parent(store.find(above), branch));
        }
        check.requireSound();
        if (!name.equals(unit.name()) || !parent.equals(unit.parentId())) {
            describe(unit, name, parent.orElse(null));
            store.flush();
        }
        return unit;
    }

    /**
     * Takes a unit out of everything new; its history stays.
     *
     * @throws ProblemException NOT_FOUND, NOT_ALLOWED, STALE; UNIT_IN_USE with the reason, such as an open assessment
     */
    public Unit archive(UUID id, Precondition seen) {
        Unit unit = requireForChange(id, seen);
        boolean needed = new UnitTree(store.all()).children(unit).stream().anyMatch(Unit::isActive);
        if (needed) {
            throw new ProblemException(
                    Problem.UNIT_IN_USE, "units below are active", List.of(new Fault("units", "active-units-below")));
        }
        retiring.fire(new UnitRetiring(id));
        return enter(unit, Unit.State.ARCHIVED);
    }

    /**
     * Brings an archived unit back.
     *
     * @throws ProblemException NOT_FOUND, NOT_ALLOWED, STALE; INPUT_NOT_ACCEPTED if the unit above is archived
     */
    public Unit restore(UUID id, Precondition seen) {
        Unit unit = requireForChange(id, seen);
        UnitCheck check = new UnitCheck();
        unit.parentId().ifPresent(above -> check.parent(store.find(above), List.of()));
        check.requireSound();
        return enter(unit, Unit.State.ACTIVE);
    }

    private Unit enter(Unit unit, Unit.State state) {
        if (unit.state() != state) {
            String before = trace(unit);
            unit.enter(state);
            store.flush();
            String action = state == Unit.State.ACTIVE ? "unit.restored" : "unit.archived";
            audit.fire(new Audited(action, unit.id(), unit.code(), before, trace(unit)));
        }
        return unit;
    }

    /** Keeps others from changing the tree until the transaction ends: two moves together could make a circle. */
    private Unit requireForChange(UUID id, Precondition seen) {
        if (!current.get().has(Roles.TENANT_ADMIN)) {
            throw new ProblemException(Problem.NOT_ALLOWED, "may not change units");
        }
        store.lockTree();
        Unit unit = require(id);
        seen.requireHolds(unit.version());
        return unit;
    }

    /**
     * Returns a unit that the caller may see.
     *
     * @throws ProblemException NOT_FOUND
     */
    public Unit require(UUID id) {
        return store.find(id)
                .filter(unit -> maySee(id))
                .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND, "no such unit"));
    }

    /** Returns all assignments of the tenant. */
    public List<Assigned> assigned() {
        return store.assigned();
    }

    /** Returns what a person is assigned to. */
    public Set<UnitRole> assignedTo(UUID person) {
        return store.assigned().stream()
                .filter(assigned -> assigned.person().equals(person))
                .map(Assigned::held)
                .collect(Collectors.toSet());
    }

    /** Takes a role for a unit from a person; it is gone at once. */
    public void release(UUID person, UUID unit, String role) {
        if (store.release(person, unit, role)) {
            audit.fire(new Audited("unit.released", unit, role, '"' + person.toString() + '"', ""));
        }
    }

    /** Returns the units that the caller has this role in, those below included; none where nobody is signed in. */
    public Set<UUID> covered(String role) {
        return current.find()
                .filter(caller -> caller.has(role))
                .map(caller -> Set.copyOf(store.covered(caller.id(), role)))
                .orElse(Set.of());
    }

    /** Gives a person a role for a unit and everything below it; once is enough. */
    public void assign(UUID person, UUID unit, String role) {
        if (store.assign(person, unit, role)) {
            String after =
                    Trace.of("person", person.toString()).and("role", role).json();
            audit.fire(new Audited("unit.assigned", unit, role, "", after));
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

    private String trace(Unit unit) {
        String parent = unit.parentId().flatMap(store::find).map(Unit::name).orElse("");
        return Trace.of("name", unit.name())
                .and("parent", parent)
                .and("state", unit.state().name().toLowerCase(Locale.ROOT))
                .json();
    }

    private static String rolesHeld(Caller caller) {
        return String.join(
                ",",
                List.of(Roles.UNIT_USER, Roles.INTERNAL_ASSESSOR).stream()
                        .filter(caller::has)
                        .toList());
    }
}
