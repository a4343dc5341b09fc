package integritas.pluginhost;

import integritas.schedule.NodeRound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Lets this node see, every few seconds, jars that changed and verdicts that another node took in. */
@ApplicationScoped
class PluginRounds implements NodeRound {

    @Inject
    Reconciliation reconciliation;

    @Override
    public Duration pause() {
        return Duration.ofSeconds(3);
    }

    @Override
    public void go() {
        reconciliation.reconcileIfIdle();
    }
}
