package integritas.central;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What was made outside the database, to be taken back, the last first, if the whole does not come about. What cannot be
 * taken back now is logged; it is found again, and used, when the same is asked for once more.
 */
final class Undo {

    private static final Logger LOG = Logger.getLogger(Undo.class.getName());

    private final Deque<Runnable> steps = new ArrayDeque<>();

    void add(Runnable step) {
        steps.push(step);
    }

    /** Takes everything back, once. */
    void run() {
        while (!steps.isEmpty()) {
            try {
                steps.pop().run();
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "something half-made remains at the identity provider", e);
            }
        }
    }
}
