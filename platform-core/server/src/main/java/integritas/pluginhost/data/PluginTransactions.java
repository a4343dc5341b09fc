package integritas.pluginhost.data;

import integritas.tenant.CurrentTenant;
import integritas.tenant.TenantSession;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.function.Function;

/**
 * Runs a plugin's work in a transaction of the platform. The platform's own session is opened first: it binds the
 * connection, which the plugin's entity manager then shares, to the tenant.
 */
@ApplicationScoped
public class PluginTransactions {

    /** A shorter limit that the caller has set stays. */
    private static final String LIMIT_AND_TENANT = """
            select case when current_setting('statement_timeout') = '0' then set_config('statement_timeout', '20s', true) end,
                current_setting('integritas.tenant', true)""";

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    @Inject
    TenantSession session;

    @Inject
    CurrentTenant tenant;

    /** Does the work in the caller's transaction, or in a new one. */
    @Transactional
    public <T> T run(PluginUnit unit, Function<EntityManager, T> work) {
        EntityManager entities = transaction.getResource(unit) instanceof EntityManager open ? open : open(unit);
        try {
            T result = work.apply(entities);
            entities.flush();
            return result;
        } catch (Error thrown) {
            // The container undoes what an exception ends, and keeps what an error ends.
            transaction.setRollbackOnly();
            throw thrown;
        }
    }

    private EntityManager open(PluginUnit unit) {
        session.entityManager();
        EntityManager opened = unit.open();
        transaction.registerInterposedSynchronization(new Closing(opened));
        requireBound(opened);
        transaction.putResource(unit, opened);
        return opened;
    }

    /** Beside the transaction a plugin would find no row and think that there is none. */
    private void requireBound(EntityManager opened) {
        Object[] row = (Object[]) opened.createNativeQuery(LIMIT_AND_TENANT).getSingleResult();
        if (!tenant.get().id().toString().equals(row[1])) {
            throw new IllegalStateException("a plugin's connection has not joined the transaction of its tenant");
        }
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
