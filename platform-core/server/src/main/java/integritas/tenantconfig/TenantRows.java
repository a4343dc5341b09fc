package integritas.tenantconfig;

import integritas.assessment.Assessments;
import integritas.assessment.OpeningRequest;
import integritas.audit.Audited;
import integritas.tenant.CurrentTenant;
import integritas.tenant.RegisterEntry;
import integritas.tenant.Tenant;
import integritas.unit.Unit;
import integritas.unit.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A tenant's rows as its description has them: units, who is assigned to them, and open assessments. */
@ApplicationScoped
class TenantRows {

    @Inject
    Units units;

    @Inject
    Assessments assessments;

    @Inject
    AssignmentRows assignments;

    @Inject
    AppliedStore appliedStore;

    @Inject
    Event<Audited> audit;

    @Inject
    CurrentTenant currentTenant;

    @Inject
    Clock clock;

    /**
     * What is to be done.
     *
     * @param known what was there before
     * @param comparison the description held against it
     * @param people the keys of the people whose roles are touched, by username
     */
    record Change(Known known, Comparison comparison, Map<String, UUID> people) {}

    /** Reads what is there of a tenant, and what its description said when it was last applied. */
    @ActivateRequestContext
    @Transactional
    Known known(RegisterEntry registered) {
        currentTenant.enterAsVisitor(registered.tenant());
        Map<String, String> read = new LinkedHashMap<>(DeclaredFields.of(registered));
        List<Unit> all = units.all();
        Map<UUID, String> codes = all.stream().collect(Collectors.toMap(Unit::id, Unit::code));
        for (Unit unit : all) {
            read.put(DeclaredFields.unitName(unit.code()), unit.name());
            read.put(
                    DeclaredFields.unitBelow(unit.code()),
                    unit.parentId()
                            .flatMap(parent -> Optional.ofNullable(codes.get(parent)))
                            .orElse(""));
        }
        return new Known(Optional.of(registered.tenant()), appliedStore.find(), read, Optional.empty());
    }

    /**
     * Brings all rows in line and remembers the description, or does none of it: one transaction.
     *
     * @return false if nothing was done, as a description was applied meanwhile and the comparison no longer holds
     */
    @ActivateRequestContext
    @Transactional
    boolean apply(Tenant tenant, TenantEntry entry, Change change) {
        currentTenant.enterAsVisitor(tenant);
        appliedStore.lock();
        boolean holds = appliedStore.find().equals(change.known().applied());
        RegisterTrace.of(tenant, change.known(), change.comparison())
                .filter(event -> event.action().equals(RegisterTrace.CREATED) ? isUnlogged() : holds)
                .ifPresent(audit::fire);
        if (!holds) {
            return false;
        }
        Set<String> touched = change.comparison().touched();
        Map<String, UUID> ids =
                units.all().stream().collect(Collectors.toMap(Unit::code, Unit::id, (a, b) -> a, HashMap::new));
        Map<String, String> outcome = change.comparison().outcome();
        entry.units().forEach(unit -> ensure(unit, outcome, touched, ids));
        entry.members()
                .forEach(member -> Optional.ofNullable(
                                change.people().get(member.account().username()))
                        .ifPresent(person -> assignments.apply(member, person, change.comparison(), ids)));
        int thisYear = LocalDate.now(
                        clock.withZone(ZoneId.of(entry.description().timeZone())))
                .getYear();
        entry.assessments().stream()
                .filter(assessment -> touched.contains(DeclaredFields.assessment(assessment, thisYear)))
                .forEach(assessment -> open(assessment, ids, thisYear));
        appliedStore.save(change.comparison().remembered());
        return true;
    }

    /** Who made the tenant logs it, also where somebody else was faster with the rest; and nobody does so twice. */
    private boolean isUnlogged() {
        return !appliedStore.isLogged(RegisterTrace.CREATED);
    }

    private void ensure(UnitEntry entry, Map<String, String> outcome, Set<String> touched, Map<String, UUID> ids) {
        String name = DeclaredFields.unitName(entry.code());
        String below = DeclaredFields.unitBelow(entry.code());
        if (touched.contains(name) || touched.contains(below)) {
            Unit unit = units.ensure(
                    entry.code(), outcome.getOrDefault(name, ""), ids.get(outcome.getOrDefault(below, "")));
            ids.put(unit.code(), unit.id());
        }
        entry.units().forEach(lower -> ensure(lower, outcome, touched, ids));
    }

    private void open(AssessmentEntry entry, Map<String, UUID> ids, int thisYear) {
        Optional.ofNullable(ids.get(entry.unit()))
                .ifPresent(unit -> assessments.ensureOpen(new OpeningRequest(
                        unit, entry.rubric(), entry.edition(), entry.period().orElse(thisYear), entry.target())));
    }
}
