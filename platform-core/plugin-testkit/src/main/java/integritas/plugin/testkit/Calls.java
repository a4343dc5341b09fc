package integritas.plugin.testkit;

import integritas.plugin.api.PermissionDeniedException;
import integritas.plugin.api.Tenant;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Calls into a plugin, each by a thread of its own that is not waited for for ever; what goes wrong becomes a remark. After
 * one that does not end, nothing more is called.
 */
final class Calls {

    static final Duration LONGEST = Duration.ofSeconds(10);

    private final Findings findings;
    private boolean stuck;

    Calls(Findings findings) {
        this.findings = findings;
    }

    /**
     * Returns what the plugin returned; empty if it did not.
     *
     * @param code of the remark if it throws
     * @param what was called, for the remark
     */
    <T> Optional<T> call(Trial trial, Tenant tenant, String code, String what, Supplier<T> work) {
        if (stuck) {
            return Optional.empty();
        }
        AtomicReference<@Nullable T> result = new AtomicReference<>();
        AtomicReference<@Nullable Throwable> thrown = new AtomicReference<>();
        Thread thread = new Thread(
                () -> {
                    trial.enter(tenant);
                    try {
                        result.set(work.get());
                    } catch (Throwable failure) { // whatever a plugin may throw
                        thrown.set(failure);
                    } finally {
                        trial.leave();
                    }
                },
                "verification");
        thread.setDaemon(true);
        thread.start();
        try {
            thread.join(LONGEST.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (thread.isAlive()) {
            stuck = true;
            findings.refuse("hangs", what + " was still running after " + LONGEST.toSeconds() + " seconds");
            thread.interrupt();
            return Optional.empty();
        }
        Optional.ofNullable(thrown.get()).ifPresent(failure -> say(failure, code, what));
        return Optional.ofNullable(result.get());
    }

    private void say(Throwable failure, String code, String what) {
        if (failure instanceof PermissionDeniedException) {
            findings.refuse("permission-missing", what + ": " + failure.getMessage());
        } else if (isOfTheKit(failure)) {
            findings.note("not-tried", what + ": " + failure.getMessage());
        } else {
            findings.refuse(code, what + " threw " + failure);
        }
    }

    /** What the test kit cannot do is not the plugin's fault. */
    private static boolean isOfTheKit(Throwable failure) {
        StackTraceElement[] stack = failure.getStackTrace();
        return failure instanceof UnsupportedOperationException
                && stack.length > 0
                && stack[0].getClassName().startsWith(TestHost.class.getPackageName());
    }
}
