package integritas.tenantconfig;

import integritas.central.roles.RolesFromFiles;
import integritas.identity.KnownAccount;
import integritas.identity.PeopleDirectory;
import integritas.identity.Undo;
import integritas.national.Assessor;
import integritas.national.AssignmentsFromFiles;
import integritas.tenant.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Brings one tenant, or one person, in line with a description. What agrees with what was applied last is passed over
 * without a call to anybody; a setup that broke off half-way has not been remembered and is completed by doing it again.
 */
@ApplicationScoped
class Setup {

    /** Stands for all that the directory holds of the tenant itself among the fields to be overwritten. */
    static final String ORGANIZATION = "organization";

    @Inject
    Tenants tenants;

    @Inject
    PeopleDirectory directory;

    @Inject
    TenantRows rows;

    @Inject
    RolesFromFiles nationalRoles;

    @Inject
    DirectoryReading reading;

    @Inject
    PeopleChanges people;

    @Inject
    AssignmentsFromFiles assignments;

    @Inject
    Clock clock;

    /** A tenant, and its description held against it. */
    private record Case(Known known, Comparison comparison) {}

    /**
     * Tells what a description would bring about, and does nothing. Looks into the directory of people too, so that it also
     * tells what was changed there, and on the pages about people.
     *
     * @param overwritten the fields in which the description holds whatever was changed since
     */
    Plan plan(TenantEntry entry, Set<String> overwritten) {
        Case looked = compare(entry, lookedUp(entry, known(entry)), overwritten);
        return Plan.of(entry.alias(), looked.known(), looked.comparison());
    }

    /**
     * Brings a tenant in line with a description: whole, or not at all. The directory of people is asked only where there is
     * something to do in it.
     *
     * @return what was done
     */
    Plan apply(TenantEntry entry, Set<String> overwritten) {
        Case found = found(entry, overwritten);
        Known known = found.known();
        Comparison comparison = found.comparison();
        Plan plan = Plan.of(entry.alias(), known, comparison);
        UnitLoops.requireNone(known.read(), comparison.outcome());
        DirectoryChanges.requireOrganization(known, comparison);
        boolean isNew = !comparison.remembered().equals(known.applied())
                || !comparison.touched().isEmpty();
        TenantRows.Change change = new TenantRows.Change(known, comparison);
        if (isNew && !known.isInactive() && !Undo.around(undo -> rows.apply(entry, change, undo))) {
            return apply(entry, overwritten); // somebody else was faster
        }
        return plan;
    }

    /** Sets up a person of no tenant or of several; the memberships are the tenants' business. */
    void person(PersonEntry entry) {
        UUID person = Undo.around(undo -> people.outside(entry, undo));
        directory.ensureRolesAcrossTenants(person, entry.roles());
        nationalRoles.note(new KnownAccount(person, entry.account()), entry.roles());
        Assessor assessor =
                new Assessor(person, entry.account().username(), entry.account().name());
        entry.duties().forEach(duty -> assign(assessor, duty));
    }

    private void assign(Assessor assessor, DutyEntry duty) {
        tenants.active(duty.tenant())
                .ifPresent(tenant -> assignments.give(
                        tenant,
                        assessor,
                        duty.unit(),
                        duty.rubric(),
                        duty.period().orElseGet(() -> thisYear(tenant.timeZone()))));
    }

    private Case found(TenantEntry entry, Set<String> overwritten) {
        Case here = compare(entry, known(entry), overwritten);
        Stream<String> fields =
                Stream.concat(here.comparison().touched().stream(), here.comparison().overwritten().stream());
        return fields.anyMatch(DirectoryChanges::concerns)
                ? compare(entry, lookedUp(entry, here.known()), overwritten)
                : here;
    }

    /** What is still being made may lack an organization; that is no finding then. */
    private Known lookedUp(TenantEntry entry, Known known) {
        return known.tenant()
                .filter(tenant -> tenant.isActive() && known.isMade())
                .map(tenant -> known.with(reading.read(tenant, entry.members())))
                .orElse(known);
    }

    private Known known(TenantEntry entry) {
        return tenants.entry(entry.alias()).map(rows::known).orElse(Known.NOTHING);
    }

    private Case compare(TenantEntry entry, Known known, Set<String> overwritten) {
        int thisYear = thisYear(entry.description().timeZone());
        Map<String, String> declared = new LinkedHashMap<>(DeclaredFields.of(entry, thisYear));
        declared.putAll(known.organization());
        Map<String, String> applied = new LinkedHashMap<>(known.applied());
        applied.putAll(known.organization());
        return new Case(known, new Comparison(declared, applied, known.current(), whole(overwritten)));
    }

    private int thisYear(String timeZone) {
        return LocalDate.now(clock.withZone(ZoneId.of(timeZone))).getYear();
    }

    /** Returns the fields with those that {@link #ORGANIZATION} stands for. */
    private static Set<String> whole(Set<String> overwritten) {
        Set<String> whole = new HashSet<>(overwritten);
        if (overwritten.contains(ORGANIZATION)) {
            whole.addAll(DeclaredFields.organization(Map.of()).keySet());
        }
        return whole;
    }
}
