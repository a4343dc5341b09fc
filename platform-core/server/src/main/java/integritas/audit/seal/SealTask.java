package integritas.audit.seal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import integritas.tenant.EachTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Seals the logs of all tenants, one after the other, again and again. What fails for one tenant stops no other. */
@ApplicationScoped
class SealTask {

    @Inject
    @ConfigProperty(name = "integritas.audit.seal.every")
    Duration pause;

    @Inject
    EachTenant tenants;

    @Inject
    Seals seals;

    @Produces
    RecurringTask<Void> task() {
        return Tasks.recurring("audit.seal", FixedDelay.of(pause))
                .execute((instance, context) -> tenants.act(tenant -> sealWhole()));
    }

    private void sealWhole() {
        int sealed = Seals.BATCH;
        while (sealed == Seals.BATCH) {
            sealed = seals.seal();
        }
    }
}
