package integritas.tenantconfig;

import integritas.schedule.BackgroundStart;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Applies the descriptions in the background once the schema is there, so that the start waits for nobody else's server,
 * and does it over until all is done. The pauses grow with the time it takes: a second at first, a minute in the end.
 */
@WebListener
public class TenantConfigStart extends BackgroundStart {

    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(60);
    private static final int SHARE_OF_THE_WAIT = 20;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    TenantConfig config;

    @Inject
    Clock clock;

    private volatile @Nullable Future<?> next;

    @Override
    protected void begin() {
        schedule(Duration.ZERO, clock.instant());
    }

    @Override
    protected void end() {
        Future<?> pending = next;
        if (pending != null) {
            pending.cancel(true);
        }
    }

    private void schedule(Duration pause, Instant begun) {
        next = executor.schedule(() -> round(begun), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void round(Instant begun) {
        boolean complete = false;
        try {
            complete = config.round();
        } finally {
            if (!complete) {
                schedule(pauseAfter(Duration.between(begun, clock.instant())), begun);
            }
        }
    }

    static Duration pauseAfter(Duration waited) {
        Duration share = waited.dividedBy(SHARE_OF_THE_WAIT);
        if (share.compareTo(SHORTEST_PAUSE) < 0) {
            return SHORTEST_PAUSE;
        }
        return share.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : share;
    }
}
