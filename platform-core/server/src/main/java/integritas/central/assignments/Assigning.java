package integritas.central.assignments;

import integritas.central.roles.NationalRoles;
import integritas.central.tenants.CentralTenants;
import integritas.identity.Account;
import integritas.identity.KnownAccount;
import integritas.identity.Roles;
import integritas.identity.Visits;
import integritas.national.Assessor;
import integritas.national.AssignmentPart;
import integritas.national.AssignmentSearch;
import integritas.national.Assignments;
import integritas.national.Candidate;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import integritas.tenant.RegisterEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * What central administrators do with assignments. The identity provider is asked before the tenant is entered; what changes
 * in the tenant is one transaction of {@link Assignments}. A method that names a tenant throws NOT_FOUND if there is none.
 */
@ApplicationScoped
public class Assigning {

    @Inject
    CentralTenants tenants;

    @Inject
    NationalRoles roles;

    @Inject
    Visits visits;

    @Inject
    Assignments assignments;

    AssignmentPart search(AssignmentSearch search) {
        return assignments.search(search);
    }

    RegisterEntry tenant(String alias) {
        return tenants.find(alias);
    }

    /** Returns who can be assigned: those who hold the role now, by name. */
    List<Assessor> assessors() {
        return roles.holding(Roles.NATIONAL_ASSESSOR).stream()
                .map(holder -> new Assessor(holder.person(), holder.username(), holder.name()))
                .toList();
    }

    /** Returns the tenant's assessments whose unit or year the text names; all if it is blank. */
    List<Candidate> candidates(String alias, String text) {
        visits.enter(tenant(alias).tenant());
        return assignments.candidates(text);
    }

    /** @throws ProblemException NOT_FOUND */
    Candidate candidate(String alias, UUID assessment) {
        visits.enter(tenant(alias).tenant());
        return assignments.candidate(assessment);
    }

    /**
     * Assigns a person to assessments of a tenant, to all or to none; once is enough.
     *
     * @param person the name that he signs in with, or his mail address
     * @throws ProblemException TENANT_STATE_UNFIT if nobody may enter the tenant; INPUT_NOT_ACCEPTED if the person does not hold
     *     the role, no assessment is named, or the note is too long; NOT_FOUND; UNAVAILABLE
     */
    void give(String alias, String person, List<UUID> assessments, String note) {
        RegisterEntry entry = tenant(alias);
        if (!entry.tenant().isActive()) {
            throw new ProblemException(Problem.TENANT_STATE_UNFIT, alias + " is " + entry.state());
        }
        KnownAccount holder = roles.holder(person, Roles.NATIONAL_ASSESSOR);
        visits.enter(entry.tenant());
        assignments.give(assessor(holder), assessments, note);
    }

    /**
     * Takes an assignment away; it is gone with the next request. Who is assigned is found by his name also where his account
     * is gone.
     *
     * @param person the name that he signed in with when he was assigned, or his mail address
     * @throws ProblemException NOT_FOUND, UNAVAILABLE
     */
    void take(String alias, UUID assessment, String person) {
        List<Assessor> assigned = candidate(alias, assessment).assessors();
        Assessor assessor = one(assigned, known -> known.username().equalsIgnoreCase(person.strip()))
                .or(() -> roles.find(person)
                        .flatMap(account -> one(assigned, known -> known.id().equals(account.id()))))
                .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND, "no such assignment"));
        assignments.take(assessment, assessor);
    }

    private static Optional<Assessor> one(List<Assessor> assigned, Predicate<Assessor> wanted) {
        return assigned.stream().filter(wanted).findFirst();
    }

    private static Assessor assessor(KnownAccount holder) {
        Account account = holder.account();
        return new Assessor(holder.id(), account.username(), account.name());
    }
}
