package integritas.central.tenants;

import integritas.identity.Account;
import integritas.identity.Organization;
import integritas.problem.Fault;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import integritas.tenant.RegisterEntry;
import integritas.tenant.Tenant;
import integritas.tenant.TenantDescription;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * What a tenant shall be.
 *
 * @param description what identifies the agency
 * @param domains its mail domains, in alphabetical order
 * @param administrator the person who will manage it first; only looked at until somebody who manages it has come in
 */
record TenantWish(TenantDescription description, List<String> domains, Optional<Account> administrator) {

    TenantWish {
        domains = domains.stream()
                .map(domain -> domain.strip().toLowerCase(Locale.ROOT))
                .distinct()
                .sorted()
                .toList();
    }

    String alias() {
        return description.alias();
    }

    /** Returns the tenant as it is made from this wish. */
    Tenant newTenant() {
        return new Tenant(
                UUID.randomUUID(),
                alias(),
                description.name(),
                description.kind(),
                Tenant.INVITED,
                description.locale(),
                description.timeZone());
    }

    Organization organization() {
        return new Organization(alias(), description.name(), domains);
    }

    static Organization organization(RegisterEntry entry) {
        return new Organization(entry.alias(), entry.description().name(), entry.domains());
    }

    /** Tells whether the entry says the same already. */
    boolean isFulfilledBy(RegisterEntry entry) {
        return description.equals(entry.description()) && domains.equals(entry.domains());
    }

    /** @throws ProblemException INPUT_NOT_ACCEPTED naming every fault */
    void requireSound() {
        require(WishCheck.faults(this));
    }

    /** @throws ProblemException INPUT_NOT_ACCEPTED naming every fault, such as nobody to manage the new tenant */
    void requireSoundForNew() {
        List<Fault> faults = WishCheck.faults(this);
        if (administrator.isEmpty()) {
            faults.add(new Fault("firstAdministrator", "missing"));
        }
        require(faults);
    }

    private static void require(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new ProblemException(Problem.INPUT_NOT_ACCEPTED, "tenant not accepted", faults);
        }
    }
}
