package integritas.schedule;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Goes the rounds that features contribute, from the start of this node to its end. */
@WebListener
public class NodeRoundsStart extends BackgroundStart {

    private static final Logger LOG = Logger.getLogger(NodeRoundsStart.class.getName());

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    @Any
    Instance<NodeRound> rounds;

    private final List<Future<?>> going = new ArrayList<>();

    @Override
    protected void begin() {
        rounds.stream()
                .forEach(round -> going.add(executor.scheduleWithFixedDelay(
                        () -> go(round), 0, round.pause().toMillis(), TimeUnit.MILLISECONDS)));
    }

    @Override
    protected void end() {
        going.forEach(round -> round.cancel(true));
    }

    private static void go(NodeRound round) {
        try {
            round.go();
        } catch (RuntimeException away) { // the database, mostly; the next round tells again
            LOG.log(Level.WARNING, "a round of this node failed", away);
        }
    }
}
