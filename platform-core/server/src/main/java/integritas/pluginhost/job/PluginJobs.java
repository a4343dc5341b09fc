package integritas.pluginhost.job;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import integritas.plugin.api.Job;
import integritas.plugin.api.Permission;
import integritas.pluginhost.Plugins;
import integritas.pluginhost.Standing;
import integritas.pluginhost.agency.AgencyPlugin;
import integritas.pluginhost.agency.ChoiceMade;
import integritas.pluginhost.agency.SwitchedOn;
import integritas.pluginhost.guard.Call;
import integritas.pluginhost.guard.PluginGuard;
import integritas.pluginhost.start.RunningPlugin;
import integritas.problem.ProblemException;
import integritas.tenant.CurrentTenant;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;

/** Schedules the jobs of the current tenant's plugins, and runs one that is due. */
@ApplicationScoped
class PluginJobs {

    private static final Duration LIMIT = Duration.ofMinutes(10);

    /** A plugin that is being replaced, or does not run on this node alone, is back in a minute or runs elsewhere. */
    private static final Duration AWAY = Duration.ofMinutes(1);

    /** One that was suspended or taken away may stay so, and a tenant too. */
    static final Duration GONE = Duration.ofMinutes(10);

    @Resource(lookup = "jdbc/platform")
    DataSource dataSource;

    @Inject
    Plugins plugins;

    @Inject
    SwitchedOn switched;

    @Inject
    CurrentTenant tenant;

    @Inject
    PluginGuard guard;

    @Inject
    Clock clock;

    @SuppressWarnings("NullAway.Init")
    private SchedulerClient scheduler;

    @PostConstruct
    void connect() {
        scheduler = SchedulerClient.Builder.create(dataSource).build();
    }

    /** Tells whether this node knows its plugins. */
    boolean canLook() {
        return plugins.hasLooked();
    }

    /** Schedules what is not scheduled yet; the first run is due one pause from now. */
    void schedule() {
        for (AgencyPlugin plugin : switched.all()) {
            if (plugin.descriptor().wants(Permission.RUN_JOBS)) {
                plugin.plugin().jobs().forEach(job -> schedule(plugin, job));
            }
        }
    }

    void follow(@Observes(during = TransactionPhase.AFTER_SUCCESS) ChoiceMade choice) {
        schedule();
    }

    /**
     * Runs a job of the tenant that was entered; one whose plugin is away is put off.
     *
     * @param due when the run was to begin
     * @throws JobFailedException if it fails, or the plugin has no room or rests
     * @return the pause until its next run; empty if there is none, as the tenant has the plugin off or it runs here and
     *     no longer has the job
     */
    Optional<Duration> run(JobKey key, Instant due) {
        Optional<RunningPlugin> here = here(key);
        if (here.isEmpty()) {
            return Optional.of(untilItIsBack(key));
        }
        Optional<AgencyPlugin> on =
                switched.find(key.plugin()).filter(plugin -> plugin.descriptor().wants(Permission.RUN_JOBS));
        Optional<Job> job = on.flatMap(key::in);
        if (job.isPresent()) {
            run(key, on.orElseThrow().plugin(), job.get(), due);
            return job.map(Job::every);
        }
        return here.equals(here(key)) ? Optional.empty() : Optional.of(AWAY);
    }

    private Optional<RunningPlugin> here(JobKey key) {
        return plugins.hasLooked() ? plugins.running(key.plugin()) : Optional.empty();
    }

    private Duration untilItIsBack(JobKey key) {
        boolean mayBeSoon = plugins.standing(key.plugin())
                .filter(standing -> standing.state() != Standing.State.SUSPENDED)
                .isPresent();
        return mayBeSoon || !plugins.hasLooked() ? AWAY : GONE;
    }

    private void run(JobKey key, RunningPlugin plugin, Job job, Instant due) {
        try (Call call = guard.enter(plugin, tenant.get().id(), PluginGuard.Side.JOBS, LIMIT)) {
            try {
                job.work().run(() -> due);
            } catch (RuntimeException | Error thrown) { // the plugin's; its next run comes at its time
                call.failed(thrown);
                throw new JobFailedException(key, job.every(), thrown);
            }
        } catch (ProblemException busy) {
            throw new JobFailedException(key, job.every(), busy);
        }
    }

    private void schedule(AgencyPlugin plugin, Job job) {
        JobKey key = new JobKey(tenant.get().alias(), plugin.plugin().id(), job.name());
        scheduler.scheduleIfNotExists(
                PluginJobTasks.RUN.instance(key.text()).build(), clock.instant().plus(job.every()));
    }
}
