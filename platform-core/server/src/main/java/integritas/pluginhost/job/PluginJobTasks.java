package integritas.pluginhost.job;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import integritas.schedule.Foreign;
import integritas.tenant.EachTenant;
import integritas.tenant.SystemActor;
import integritas.tenant.Tenant;
import integritas.tenant.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The scheduler's tasks behind plugins' jobs. */
@ApplicationScoped
class PluginJobTasks {

    static final TaskDescriptor<Void> RUN = TaskDescriptor.of("plugin.job");

    /** A plugin's new version may bring a job that no tenant has decided about. */
    private static final Duration LOOK = Duration.ofMinutes(5);

    @Inject
    PluginJobs jobs;

    @Inject
    SystemActor system;

    @Inject
    Tenants tenants;

    @Inject
    EachTenant each;

    @Produces
    @Foreign
    CustomTask<Void> run() {
        return Tasks.custom(RUN).onFailure(PluginJobTasks::again).execute((instance, context) -> {
            Optional<Duration> next =
                    run(JobKey.of(instance.getId()), context.getExecution().getExecutionTime());
            return next.isPresent()
                    ? new CompletionHandler.OnCompleteReschedule<>(FixedDelay.of(next.get()))
                    : new CompletionHandler.OnCompleteRemove<>();
        });
    }

    @Produces
    RecurringTask<Void> look() {
        return Tasks.recurring("plugin.jobs-look", FixedDelay.of(LOOK)).execute((instance, context) -> {
            if (jobs.canLook()) {
                each.act(this::schedule);
            }
        });
    }

    private void schedule(Tenant tenant) {
        if (tenant.isActive()) {
            jobs.schedule();
        }
    }

    /** The scheduler logs what was thrown, and counts failures one after the other. */
    private static void again(ExecutionComplete failed, ExecutionOperations<Void> scheduler) {
        Duration pause = failed.getCause()
                .filter(JobFailedException.class::isInstance)
                .map(cause -> ((JobFailedException) cause).pause())
                .orElse(LOOK);
        scheduler.reschedule(failed, failed.getTimeDone().plus(pause));
    }

    private Optional<Duration> run(JobKey key, Instant due) {
        Optional<Tenant> active = tenants.active(key.tenant());
        if (active.isEmpty()) {
            return tenants.find(key.tenant())
                    .filter(shut -> !shut.state().equals(Tenant.CLOSED))
                    .map(suspended -> PluginJobs.GONE);
        }
        List<Duration> next = new ArrayList<>();
        system.actIn(active.get(), () -> jobs.run(key, due).ifPresent(next::add));
        return next.stream().findFirst();
    }
}
