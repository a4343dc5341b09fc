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
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * The database as the current tenant may see it, for the length of one transaction.
 *
 * <p>Row-level security hides the rows of all others from any query, plain SQL included. Without a tenant it does not
 * open; outside a transaction neither.
 */
@TransactionScoped
public class TenantSession implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String BIND = "select set_config('integritas.tenant', ?, true)";

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
        bind(entityManager.unwrap(Connection.class), id);
    }

    @PreDestroy
    void close() {
        entityManager.close();
    }

    /** Returns the entity manager of this transaction, bound to the tenant. */
    public EntityManager entityManager() {
        return entityManager;
    }

    /** Returns the connection of this transaction, bound to the tenant; not to be closed by the caller. */
    public Connection connection() {
        return entityManager.unwrap(Connection.class);
    }

    /** The setting ends with the transaction: a pooled connection carries no tenant on to its next user. */
    private static void bind(Connection connection, String id) {
        try (PreparedStatement statement = connection.prepareStatement(BIND)) {
            statement.setString(1, id);
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot bind the transaction to its tenant", e);
        }
    }
}
