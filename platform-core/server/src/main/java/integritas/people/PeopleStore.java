package integritas.people;

import integritas.tenant.TenantSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Keeps nothing itself, as people are kept by the identity provider; lets changes that must not meet wait for each other. */
@ApplicationScoped
class PeopleStore {

    private static final String LOCK_ADMINS =
            "select cast(pg_advisory_xact_lock(hashtext('admins'), hashtext(current_setting('integritas.tenant'))) as text)";

    @Inject
    TenantSession session;

    /** Lets one transaction of the tenant at a time take the role of an admin away. */
    void lockAdmins() {
        session.entityManager().createNativeQuery(LOCK_ADMINS).getSingleResult();
    }
}
