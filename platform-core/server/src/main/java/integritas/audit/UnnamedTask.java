package integritas.audit;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import integritas.tenant.EachTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Duration;

/** Puts acts that name nobody into the logs once their day is over: all of a day together, in no order. */
@ApplicationScoped
class UnnamedTask {

    private static final Duration PAUSE = Duration.ofMinutes(15);

    @Inject
    EachTenant tenants;

    @Inject
    UnnamedActs acts;

    @Produces
    RecurringTask<Void> task() {
        return Tasks.recurring("audit.unnamed", FixedDelay.of(PAUSE))
                .execute((instance, context) -> tenants.act(tenant -> acts.putIntoTheLog()));
    }
}
