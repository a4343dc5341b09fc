package integritas.tenantconfig;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Begins to apply the descriptions once the schema is there, in the background, so that the start waits for no one else's
 * server; and begins anew, at growing intervals, until all is done.
 */
@Singleton
@Startup
@DependsOn("Migrations")
public class TenantConfigStart {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(60);

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    TenantConfig config;

    private volatile @Nullable Future<?> next;

    @PostConstruct
    void begin() {
        schedule(Duration.ZERO, FIRST_PAUSE);
    }

    @PreDestroy
    void end() {
        Future<?> pending = next;
        if (pending != null) {
            pending.cancel(true);
        }
    }

    private void schedule(Duration delay, Duration pause) {
        next = executor.schedule(() -> round(pause), delay.toSeconds(), TimeUnit.SECONDS);
    }

    private void round(Duration pause) {
        if (!config.round()) {
            Duration doubled = pause.multipliedBy(2);
            schedule(pause, doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE);
        }
    }
}
