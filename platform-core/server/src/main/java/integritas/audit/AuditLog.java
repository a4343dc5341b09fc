package integritas.audit;

import integritas.identity.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Writes down every {@link Audited} event, in the transaction that made the change: both are kept, or neither.
 *
 * <p>What the platform does by itself, such as applying a tenant's description, is signed {@code system}.
 */
@ApplicationScoped
public class AuditLog {

    private static final UUID SYSTEM = new UUID(0, 0);

    @Inject
    AuditStore store;

    @Inject
    CurrentCaller caller;

    void remember(@Observes Audited event) {
        caller.find()
                .ifPresentOrElse(
                        person -> store.append(person.id(), person.name(), event),
                        () -> store.append(SYSTEM, "system", event));
    }
}
