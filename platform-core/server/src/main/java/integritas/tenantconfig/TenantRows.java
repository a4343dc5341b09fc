package integritas.tenantconfig;

import integritas.assessment.Assessments;
import integritas.assessment.OpeningRequest;
import integritas.tenant.Tenant;
import integritas.unit.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Brings a tenant's rows in line with its description: units, who is assigned to them, and open assessments. */
@ApplicationScoped
class TenantRows {

    @Inject
    Units units;

    @Inject
    Assessments assessments;

    @Inject
    Clock clock;

    /**
     * Brings all rows in line, or none of them: one transaction, in the tenant that was entered.
     *
     * @param people the key of each member
     */
    @Transactional
    void ensure(Tenant tenant, TenantEntry entry, Map<Member, UUID> people) {
        Map<String, UUID> ids = new HashMap<>();
        ensureUnits(entry.units(), null, ids);
        people.forEach((member, person) -> assign(member, person, ids));
        int thisYear =
                LocalDate.now(clock.withZone(ZoneId.of(tenant.timeZone()))).getYear();
        entry.assessments().forEach(assessment -> open(assessment, ids, thisYear));
    }

    private void ensureUnits(List<UnitEntry> entries, @Nullable UUID parent, Map<String, UUID> ids) {
        for (UnitEntry entry : entries) {
            UUID id = units.ensure(entry.code(), entry.name(), parent).id();
            ids.put(entry.code(), id);
            ensureUnits(entry.units(), id, ids);
        }
    }

    private void assign(Member member, UUID person, Map<String, UUID> ids) {
        member.assignments()
                .forEach((role, codes) -> codes.forEach(code -> units.assign(person, unit(code, ids), role)));
    }

    private void open(AssessmentEntry entry, Map<String, UUID> ids, int thisYear) {
        assessments.ensureOpen(new OpeningRequest(
                unit(entry.unit(), ids),
                entry.rubric(),
                entry.edition(),
                entry.period().orElse(thisYear),
                entry.target()));
    }

    /** The reader has made sure that every code named is one of the tenant's units. */
    private static UUID unit(String code, Map<String, UUID> ids) {
        return Objects.requireNonNull(ids.get(code), code);
    }
}
