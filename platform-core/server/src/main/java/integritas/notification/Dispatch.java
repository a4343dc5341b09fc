package integritas.notification;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Lets letters leave as soon as the transaction they were posted in is committed; nobody waits for it. */
@ApplicationScoped
class Dispatch {

    @Resource
    ManagedExecutorService executor;

    @Inject
    Postman postman;

    void leave(@Observes(during = TransactionPhase.AFTER_SUCCESS) LetterPosted event) {
        executor.execute(() -> postman.deliver(event.tenant(), event.letter()));
    }
}
