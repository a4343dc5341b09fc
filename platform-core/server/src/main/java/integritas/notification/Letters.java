package integritas.notification;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import integritas.tenant.CurrentTenant;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Takes letters in. Each is kept, and its delivery scheduled, in the caller's transaction: it leaves if and only if the
 * change is kept, also when the mail server is away at that time.
 */
@ApplicationScoped
@Transactional
public class Letters {

    @Resource(lookup = "jdbc/platform")
    DataSource dataSource;

    @Inject
    LetterStore store;

    @Inject
    CurrentTenant tenant;

    @Inject
    Clock clock;

    @SuppressWarnings("NullAway.Init")
    private SchedulerClient scheduler;

    @PostConstruct
    void connect() {
        scheduler = SchedulerClient.Builder.create(dataSource).build();
    }

    /** Posts a letter of the platform. */
    public void post(Letter letter) {
        UUID id = UUID.randomUUID();
        store.add(id, letter);
        schedule(id);
    }

    /** Posts letters of the platform: all, or none. */
    public void post(List<Letter> all) {
        all.forEach(this::post);
    }

    /** Has the identity provider write to a person how to get into the account: that letter is the provider's own. */
    public void postActivation(UUID person) {
        UUID id = UUID.randomUUID();
        store.addActivation(id, person);
        schedule(id);
    }

    /** Takes back what the identity provider was to write to a person, as far as it has not left. */
    public void recallActivation(UUID person) {
        store.removeActivations(person);
    }

    private void schedule(UUID id) {
        LetterKey key = new LetterKey(tenant.get().alias(), id);
        scheduler.scheduleIfNotExists(Delivery.TASK.instance(key.text()).build(), clock.instant());
    }
}
