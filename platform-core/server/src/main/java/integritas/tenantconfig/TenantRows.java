package integritas.tenantconfig;

import integritas.audit.Audited;
import integritas.identity.Undo;
import integritas.tenant.CurrentTenant;
import integritas.tenant.RegisterEntry;
import integritas.tenant.Tenant;
import integritas.tenant.Tenants;
import integritas.unit.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A tenant's rows as its description has them: its entry, units, who is assigned to them, and open assessments. */
@ApplicationScoped
class TenantRows {

    @Inject
    Tenants tenants;

    @Inject
    RegisterRow register;

    @Inject
    UnitRows unitRows;

    @Inject
    DirectoryChanges directory;

    @Inject
    Units units;

    @Inject
    AssignmentRows assignments;

    @Inject
    AppliedStore appliedStore;

    @Inject
    Event<Audited> audit;

    @Inject
    CurrentTenant currentTenant;

    /**
     * What is to be done.
     *
     * @param known what was there before
     * @param comparison the description held against it
     */
    record Change(Known known, Comparison comparison) {}

    /** Reads what is there of a tenant, and what its description said when it was last applied. */
    @ActivateRequestContext
    @Transactional
    Known known(RegisterEntry registered) {
        currentTenant.enterAsVisitor(registered.tenant());
        return here(registered);
    }

    /**
     * Brings all in line and remembers the description, or does none of it: one transaction. The rows come first, so that what
     * the database refuses never reaches the directory; what fails there, or afterwards, is taken back there.
     *
     * @param undo takes note of what was done in the directory
     * @return false if nothing was done, as the tenant was changed meanwhile and the comparison no longer holds
     */
    @ActivateRequestContext
    @Transactional
    boolean apply(TenantEntry entry, Change change, Undo undo) {
        Optional<Tenant> tenant = register.ensure(entry.alias(), change.known(), change.comparison());
        if (tenant.isEmpty()) {
            return false;
        }
        currentTenant.enterAsVisitor(tenant.get());
        appliedStore.lock();
        units.lockTree();
        if (change.known().tenant().isPresent() && !holds(change.known())) {
            return false;
        }
        try {
            bringInLine(tenant.get(), entry, change, undo);
            return true;
        } catch (RuntimeException e) {
            undo.run();
            throw e;
        }
    }

    private void bringInLine(Tenant there, TenantEntry entry, Change change, Undo undo) {
        Comparison comparison = change.comparison();
        Tenant tenant = register.apply(there, change.known(), comparison);
        Map<String, UUID> ids = unitRows.apply(entry, comparison);
        List<DescribedPerson> people = directory.apply(tenant, entry.members(), change.known(), comparison, undo);
        people.forEach(person -> audit.fire(person.event()));
        people.forEach(
                person -> assignments.apply(person.member(), person.after().id(), comparison, ids));
        appliedStore.save(comparison.remembered());
    }

    /** Tells whether the tenant still is as it was known; asked once nobody else can change it. */
    private boolean holds(Known known) {
        String alias = known.tenant().map(Tenant::alias).orElseThrow();
        Known now = here(tenants.entry(alias).orElseThrow());
        return now.tenant().equals(known.tenant())
                && now.applied().equals(known.applied())
                && now.read().equals(known.read());
    }

    private Known here(RegisterEntry registered) {
        Map<String, String> read = new LinkedHashMap<>(DeclaredFields.of(registered));
        read.putAll(unitRows.read());
        return new Known(Optional.of(registered.tenant()), appliedStore.find(), read, Optional.empty());
    }
}
