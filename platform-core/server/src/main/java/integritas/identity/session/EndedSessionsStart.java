package integritas.identity.session;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Lets this node hear, every few seconds, which sessions ended at another. */
@Singleton
@Startup
@DependsOn("Migrations")
public class EndedSessionsStart {

    private static final Logger LOG = Logger.getLogger(EndedSessionsStart.class.getName());
    private static final int PAUSE_SECONDS = 5;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    EndedSessions sessions;

    private @Nullable Future<?> rounds;

    @PostConstruct
    void begin() {
        rounds = executor.scheduleWithFixedDelay(this::round, 0, PAUSE_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void end() {
        if (rounds != null) {
            rounds.cancel(true);
        }
    }

    private void round() {
        try {
            sessions.refresh();
        } catch (RuntimeException away) { // the database; the next round tells again
            LOG.log(Level.WARNING, "sessions that ended at other nodes are not known for now", away);
        }
    }
}
