package integritas.plugin.api;

import jakarta.persistence.EntityManager;
import java.util.function.Function;

/**
 * The plugin's tables. They lie in a schema of the plugin's own, made by the migrations in its jar; the entities are the
 * classes in it that JPA's annotations mark.
 *
 * <p>Every table has a column {@code tenant_id} that the database fills, and a policy that is forced; the platform checks
 * that before the plugin starts. So a query sees the rows of the current tenant and no others.
 *
 * @since 1.0
 */
@HostProvided
public interface Data {

    /**
     * Does work in one transaction, and returns what it returns. Work within work belongs to the same transaction. What
     * {@link AuditTrail} is told on the way is kept with the change, or not at all.
     *
     * @param <T> what the work returns
     * @param work gets an entity manager that is of use until the work returns, and that the platform closes
     * @throws RuntimeException what the work throws; the transaction is rolled back
     */
    <T> T inTransaction(Function<EntityManager, T> work);
}
