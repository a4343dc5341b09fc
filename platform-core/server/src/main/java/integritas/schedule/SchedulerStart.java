package integritas.schedule;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ContextService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Runs the tasks that features contribute, from the start of the application to its end.
 *
 * <p>The threads are made by the container, so tasks see the application's classes and naming. The pools around them are
 * the scheduler's own: it ends them, which a container's pool would refuse. Each thread gets an invocation of its own,
 * copied from the one this begins in ({@link BackgroundStart}); the container's factory would give all the same one.
 */
@WebListener
public class SchedulerStart extends BackgroundStart {

    private static final int WORKERS = 4;
    private static final int HOUSEKEEPERS = 3;
    private static final Duration POLL = Duration.ofSeconds(5);
    /** What a killed node was at is taken up by another, or after its restart, once this many beats were missed. */
    private static final int BEATS_MISSED = 4;

    private static final Duration BEAT = Duration.ofSeconds(15);
    private static final Duration ORDERLY_END = Duration.ofSeconds(10);

    @Resource(lookup = "jdbc/platform")
    DataSource dataSource;

    @Resource
    ManagedThreadFactory container;

    @Resource
    ContextService contexts;

    @Inject
    @Any
    Instance<RecurringTask<?>> recurring;

    @Inject
    @Any
    Instance<OneTimeTask<?>> oneTime;

    @Inject
    @Any
    Instance<CustomTask<?>> others;

    @Inject
    Clock clock;

    private volatile @Nullable Scheduler scheduler;

    @Override
    protected void begin() {
        List<Task<?>> known =
                Stream.<Task<?>>concat(oneTime.stream(), others.stream()).toList();
        ThreadFactory threads = loop -> container.newThread(contexts.contextualRunnable(loop));
        Scheduler made = Scheduler.create(dataSource, known)
                .startTasks(recurring.stream().toList())
                .clock(clock::instant)
                .pollingInterval(POLL)
                .heartbeatInterval(BEAT)
                .missedHeartbeatsLimit(BEATS_MISSED)
                .threads(WORKERS)
                .executorService(Executors.newFixedThreadPool(WORKERS, threads))
                .dueExecutor(Executors.newSingleThreadExecutor(threads))
                .housekeeperExecutor(Executors.newScheduledThreadPool(HOUSEKEEPERS, threads))
                .shutdownMaxWait(ORDERLY_END)
                .build();
        scheduler = made;
        made.start();
    }

    @Override
    protected void end() {
        Scheduler begun = scheduler;
        if (begun != null) {
            begun.stop();
        }
    }
}
