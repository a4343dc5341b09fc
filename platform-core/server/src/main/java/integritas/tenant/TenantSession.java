package integritas.tenant;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import jakarta.persistence.SynchronizationType;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;

/**
 * The database as the current tenant may see it, for the length of one transaction.
 *
 * <p>Row-level security hides the rows of all others from any query, plain SQL included. Without a tenant it does not
 * open; outside a transaction neither.
 *
 * <p>The transaction itself keeps its entity manager. A bean of the transaction's scope would do the same, but the
 * container looks that scope's registry up by name at every call.
 */
@ApplicationScoped
public class TenantSession {

    /** The setting ends with the transaction: a pooled connection carries no tenant on to its next user. */
    private static final String BIND = "select set_config('integritas.tenant', ?1, true)";

    @PersistenceUnit(unitName = "platform")
    EntityManagerFactory factory;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    @Inject
    CurrentTenant tenant;

    /**
     * Returns the entity manager of this transaction, bound to the tenant.
     *
     * @throws IllegalStateException outside a transaction
     * @throws integritas.problem.ProblemException NO_TENANT if none was entered
     */
    public EntityManager entityManager() {
        return transaction.getResource(TenantSession.class) instanceof EntityManager open ? open : open();
    }

    /**
     * Returns plain SQL on the connection of {@link #entityManager}, which the binding has fetched. What was changed of
     * entities is written first, as before any query of the entity manager.
     */
    public Statements statements() {
        EntityManager bound = entityManager();
        bound.flush();
        return new Statements(bound.unwrap(Connection.class));
    }

    private EntityManager open() {
        String id = tenant.get().id().toString();
        EntityManager opened = factory.createEntityManager(SynchronizationType.SYNCHRONIZED);
        transaction.registerInterposedSynchronization(new Closing(opened));
        opened.createNativeQuery(BIND).setParameter(1, id).getSingleResult();
        transaction.putResource(TenantSession.class, opened);
        return opened;
    }

    private record Closing(EntityManager opened) implements Synchronization {

        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            opened.close();
        }
    }
}
