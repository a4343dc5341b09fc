package integritas.pluginhost;

import integritas.schedule.NodeRound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Lets this node see, every few seconds, what another node suspended, though the start of a plugin holds its round. */
@ApplicationScoped
class SuspensionRounds implements NodeRound {

    @Inject
    Reconciliation reconciliation;

    @Override
    public Duration pause() {
        return Duration.ofSeconds(3);
    }

    @Override
    public void go() {
        reconciliation.hearSuspensions();
    }
}
