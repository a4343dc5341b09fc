package sample;

import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import org.pf4j.Plugin;

/** A plugin's class that starts when it is let to, whoever interrupts it. What it meets is in the system's properties. */
public final class Overrunning extends Plugin {

    /** Key of a {@link CountDownLatch}. */
    public static final String MAY_START = "sample.may-start";

    /** Key of a {@link Queue} of what was done. */
    public static final String DONE = "sample.done";

    @Override
    public void start() {
        CountDownLatch mayStart =
                (CountDownLatch) Objects.requireNonNull(System.getProperties().get(MAY_START));
        boolean interrupted = false;
        while (mayStart.getCount() > 0) {
            try {
                mayStart.await();
            } catch (InterruptedException deaf) {
                interrupted = true;
            }
        }
        say("started");
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        say(Thread.currentThread().isInterrupted() ? "stopped in an interrupted thread" : "stopped");
    }

    @SuppressWarnings("unchecked")
    private static void say(String what) {
        ((Queue<String>) Objects.requireNonNull(System.getProperties().get(DONE))).add(what);
    }
}
