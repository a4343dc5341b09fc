package integritas.identity;

import jakarta.transaction.TransactionalException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What was made outside the database, to be taken back, the last first, if the whole does not come about. What cannot be
 * taken back now is logged; it is found again, and used, when the same is asked for once more.
 */
public final class Undo {

    private static final Logger LOG = Logger.getLogger(Undo.class.getName());

    private final Deque<Runnable> steps = new ArrayDeque<>();

    /** Makes a change that is one transaction, and takes back what it made outside if the transaction does not end well. */
    public static <T> T around(Function<Undo, T> change) {
        Undo undo = new Undo();
        try {
            return change.apply(undo);
        } catch (TransactionalException e) {
            undo.run();
            throw new IllegalStateException("the transaction did not end well", e);
        } catch (RuntimeException e) {
            undo.run();
            throw e;
        }
    }

    public void add(Runnable step) {
        steps.push(step);
    }

    /** Takes everything back, once. */
    public void run() {
        while (!steps.isEmpty()) {
            try {
                steps.pop().run();
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "something half-made remains at the identity provider", e);
            }
        }
    }
}
