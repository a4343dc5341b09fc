package integritas.schedule;

import integritas.schema.Migrations;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;

/**
 * Begins work in the background with the application, once the schema is there, and ends it with the application.
 *
 * <p>It begins in the web container and not as an enterprise bean, as threads inherit from where they are made: Payara
 * lets a connection join a transaction of {@code @Transactional} only where the invocation is a web one. In an enterprise
 * bean's, a query would run beside the transaction, bound to no tenant, and find nothing.
 */
public abstract class BackgroundStart implements ServletContextListener {

    @Inject
    Migrations migrations;

    protected abstract void begin();

    /** Ends what has begun; nothing may have, where the schema could not be made. */
    protected abstract void end();

    @Override
    public final void contextInitialized(ServletContextEvent event) {
        migrations.await();
        begin();
    }

    @Override
    public final void contextDestroyed(ServletContextEvent event) {
        end();
    }
}
