package integritas.audit.seal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import integritas.tenant.SystemActor;
import integritas.tenant.Tenant;
import integritas.tenant.Tenants;
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
    Tenants tenants;

    @Inject
    SystemActor system;

    @Inject
    Seals seals;

    @Produces
    RecurringTask<Void> task() {
        return Tasks.recurring("audit.seal", FixedDelay.of(pause)).execute((instance, context) -> sealAll());
    }

    private void sealAll() {
        IllegalStateException failures = new IllegalStateException("some logs could not be sealed");
        for (Tenant tenant : tenants.all()) {
            try {
                system.actIn(tenant, this::sealWhole);
            } catch (RuntimeException e) {
                failures.addSuppressed(new IllegalStateException("the log of " + tenant.alias(), e));
            }
        }
        if (failures.getSuppressed().length > 0) {
            throw failures;
        }
    }

    private void sealWhole() {
        int sealed = Seals.BATCH;
        while (sealed == Seals.BATCH) {
            sealed = seals.seal();
        }
    }
}
