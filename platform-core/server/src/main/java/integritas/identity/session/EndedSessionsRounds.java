package integritas.identity.session;

import integritas.schedule.NodeRound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Lets this node hear, every few seconds, which sessions ended at another. */
@ApplicationScoped
class EndedSessionsRounds implements NodeRound {

    @Inject
    EndedSessions sessions;

    @Override
    public Duration pause() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void go() {
        sessions.refresh();
    }
}
