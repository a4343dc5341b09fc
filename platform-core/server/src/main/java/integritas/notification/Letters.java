package integritas.notification;

import integritas.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Takes letters in. Each is kept in the caller's transaction, so it leaves if and only if the change is kept, also when
 * the mail server is away at that time.
 */
@ApplicationScoped
@Transactional
public class Letters {

    @Inject
    LetterStore store;

    @Inject
    CurrentTenant tenant;

    @Inject
    Event<LetterPosted> posted;

    /** Posts a letter of the platform. */
    public void post(Letter letter) {
        UUID id = UUID.randomUUID();
        store.add(id, letter);
        posted.fire(new LetterPosted(tenant.get(), id));
    }

    /** Has the identity provider write to a person how to get into the account: that letter is the provider's own. */
    public void postActivation(UUID person) {
        UUID id = UUID.randomUUID();
        store.addActivation(id, person);
        posted.fire(new LetterPosted(tenant.get(), id));
    }
}
