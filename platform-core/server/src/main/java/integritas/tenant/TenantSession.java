package integritas.tenant;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import jakarta.persistence.SynchronizationType;
import jakarta.transaction.TransactionScoped;
import java.io.Serializable;

/**
 * The database as the current tenant may see it, for the length of one transaction.
 *
 * <p>Row-level security hides the rows of all others from any query, plain SQL included. Without a tenant it does not
 * open; outside a transaction neither.
 */
@TransactionScoped
public class TenantSession implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The setting ends with the transaction: a pooled connection carries no tenant on to its next user. */
    private static final String BIND = "select set_config('integritas.tenant', ?1, true)";

    @PersistenceUnit(unitName = "platform")
    transient EntityManagerFactory factory;

    @Inject
    CurrentTenant tenant;

    @SuppressWarnings("NullAway.Init")
    private transient EntityManager entityManager;

    @PostConstruct
    void open() {
        String id = tenant.get().id().toString();
        entityManager = factory.createEntityManager(SynchronizationType.SYNCHRONIZED);
        entityManager.createNativeQuery(BIND).setParameter(1, id).getSingleResult();
    }

    @PreDestroy
    void close() {
        entityManager.close();
    }

    /** Returns the entity manager of this transaction, bound to the tenant. */
    public EntityManager entityManager() {
        return entityManager;
    }
}
