package integritas.schedule;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ContextService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import javax.sql.DataSource;

/**
 * Runs the tasks that features contribute, from the start of the application to its end: ours by one scheduler, those of
 * {@link Foreign} code by another one with fewer workers, which may all be taken.
 *
 * <p>The threads are made by the container, so tasks see the application's classes and naming. The pools around them are
 * the scheduler's own: it ends them, which a container's pool would refuse. Each thread gets an invocation of its own,
 * copied from the one this begins in ({@link BackgroundStart}); the container's factory would give all the same one.
 */
@WebListener
public class SchedulerStart extends BackgroundStart {

    private static final int WORKERS = 4;
    private static final int FOREIGN_WORKERS = 3;
    private static final int HOUSEKEEPERS = 3;
    private static final Duration POLL = Duration.ofSeconds(5);
    /** What a killed node was at is taken up by another, or after its restart, once this many beats were missed. */
    private static final int BEATS_MISSED = 4;

    private static final Duration BEAT = Duration.ofSeconds(15);
    private static final Duration ORDERLY_END = Duration.ofSeconds(10);
    /** Beyond the life of any row: what one scheduler does not know is the other's and no remnant. */
    private static final Duration NEVER = Duration.ofDays(36_500);

    @Resource(lookup = "jdbc/platform")
    DataSource dataSource;

    @Resource
    ManagedThreadFactory container;

    @Resource
    ContextService contexts;

    @Inject
    Instance<Task<?>> own;

    @Inject
    @Foreign
    Instance<Task<?>> foreign;

    @Inject
    Clock clock;

    private volatile List<Scheduler> schedulers = List.of();

    @Override
    protected void begin() {
        schedulers = List.of(
                scheduler(WORKERS, own.stream().toList()),
                scheduler(FOREIGN_WORKERS, foreign.stream().toList()));
        schedulers.forEach(Scheduler::start);
    }

    @Override
    protected void end() {
        // what others wrote first: it must not begin anything while ours ends
        List<Scheduler> begun = new ArrayList<>(schedulers);
        Collections.reverse(begun);
        begun.forEach(Scheduler::stop);
    }

    private Scheduler scheduler(int workers, List<Task<?>> tasks) {
        ThreadFactory threads = loop -> container.newThread(contexts.contextualRunnable(loop));
        List<Task<?>> begunByOthers =
                tasks.stream().filter(task -> !isRecurring(task)).toList();
        List<RecurringTask<?>> begunByThemselves = tasks.stream()
                .filter(SchedulerStart::isRecurring)
                .<RecurringTask<?>>map(task -> (RecurringTask<?>) task)
                .toList();
        return Scheduler.create(dataSource, begunByOthers)
                .startTasks(begunByThemselves)
                .jdbcCustomization(new KnownTasks(tasks))
                .deleteUnresolvedAfter(NEVER)
                .clock(clock::instant)
                .pollingInterval(POLL)
                .heartbeatInterval(BEAT)
                .missedHeartbeatsLimit(BEATS_MISSED)
                .threads(workers)
                .executorService(Executors.newFixedThreadPool(workers, threads))
                .dueExecutor(Executors.newSingleThreadExecutor(threads))
                .housekeeperExecutor(Executors.newScheduledThreadPool(HOUSEKEEPERS, threads))
                .shutdownMaxWait(ORDERLY_END)
                .build();
    }

    private static boolean isRecurring(Task<?> task) {
        return task instanceof RecurringTask<?>;
    }
}
