package integritas.keys;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import integritas.tenant.EachTenant;
import integritas.tenant.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Wraps the keys of all tenants with the current master key, once there is a new one. */
@ApplicationScoped
class RewrapTask {

    private static final Logger LOG = Logger.getLogger(RewrapTask.class.getName());
    private static final Duration PAUSE = Duration.ofHours(1);

    @Inject
    EachTenant tenants;

    @Inject
    KeyCabinet cabinet;

    @Produces
    RecurringTask<Void> task() {
        return Tasks.recurring("keys.rewrap", FixedDelay.of(PAUSE))
                .execute((instance, context) -> tenants.act(this::rewrap));
    }

    private void rewrap(Tenant tenant) {
        int rewrapped = cabinet.rewrap();
        if (rewrapped > 0) {
            LOG.log(Level.INFO, "{0} keys of {1} are wrapped with the current master key", new Object[] {
                rewrapped, tenant.alias()
            });
        }
    }
}
