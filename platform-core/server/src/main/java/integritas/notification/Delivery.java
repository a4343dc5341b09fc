package integritas.notification;

import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import integritas.tenant.SystemActor;
import integritas.tenant.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Duration;

/** Delivers one letter, again and again until it has left; the pauses grow with the time it takes. */
@ApplicationScoped
class Delivery {

    /** The task's name in the scheduler's table. */
    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("notification.deliver");

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
    private static final double GROWTH = 1.5;

    @Inject
    SystemActor system;

    @Inject
    Tenants tenants;

    @Inject
    Postman postman;

    @Produces
    OneTimeTask<Void> task() {
        return Tasks.oneTime(TASK)
                .onFailure(new ExponentialBackoffFailureHandler<>(FIRST_PAUSE, GROWTH))
                .execute((instance, context) -> deliver(LetterKey.of(instance.getId())));
    }

    private void deliver(LetterKey key) {
        tenants.find(key.tenant())
                .ifPresent(tenant -> system.actIn(tenant, () -> {
                    if (!postman.deliver(key.letter())) {
                        throw new IllegalStateException("letter " + key.letter() + " waits for another round");
                    }
                }));
    }
}
