package integritas.pluginhost.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import integritas.pluginhost.guard.PluginGuard.Side;
import integritas.pluginhost.start.RunningPlugin;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What waits for ever where the guard is wrong is ended after minutes, in a thread of its own. */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PluginGuardTest {

    private static final UUID TENANT = new UUID(0, 1);
    private static final Duration SHORT = Duration.ofMillis(20);
    private static final Duration LONG = Duration.ofMinutes(10);
    private static final int ENOUGH_TO_PAUSE = 10;

    /** Lets a trial in soon after a pause; where a pause is to be seen, the test makes one that lasts. */
    private PluginGuard guard = new PluginGuard(Duration.ofMillis(300));

    private final RunningPlugin plugin = SamplePlugin.ofJar("first");

    @AfterEach
    void end() {
        guard.end();
    }

    private void pauseForLong() {
        guard.end();
        guard = new PluginGuard(LONG);
    }

    @Test
    void interruptsCallsThatHangWithoutAnythingOfTheServer() {
        for (int i = 0; i < 3; i++) {
            try (Call call = guard.enter(plugin, TENANT, Side.MEMBERS, SHORT)) {
                assertThatThrownBy(() -> new CountDownLatch(1).await()).isInstanceOf(InterruptedException.class);
                assertThat(call.isOverdue()).isTrue();
                assertThat(guard.stuck(plugin.id())).isEqualTo(1);
            }
        }

        assertThat(guard.underWay(plugin.id())).isZero();
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void aSlowLineIsNeitherInterruptedNorHeldAgainstThePlugin() throws Exception {
        for (int i = 0; i < ENOUGH_TO_PAUSE; i++) {
            try (Call call = guard.enter(plugin, TENANT, Side.MEMBERS, Duration.ofSeconds(5))) {
                call.waits();
                assertThat(new CountDownLatch(1).await(i == 0 ? 6000 : 1, TimeUnit.MILLISECONDS))
                        .isFalse();
                call.goesOn();
                assertThat(call.isOverdue()).isFalse();
            }
        }

        assertThat(guard.paused(plugin.id())).isZero();
    }

    @Test
    void afterAWaitForTheLineItGoesOnWithTheTimeThatIsLeft() {
        try (Call call = guard.enter(plugin, TENANT, Side.MEMBERS, Duration.ofMillis(200))) {
            call.waits();
            call.goesOn();
            assertThatThrownBy(() -> new CountDownLatch(1).await()).isInstanceOf(InterruptedException.class);
        }
    }

    @Test
    void whatFailsAfterTheLineBrokeIsNotHeldAgainstThePlugin() {
        for (int i = 0; i < ENOUGH_TO_PAUSE; i++) {
            try (Call call = guard.enter(plugin, TENANT, Side.PUBLIC, LONG)) {
                call.waits();
                call.lineBroke();
                call.goesOn();
                call.failed(new IOException("the visitor has gone"));
            }
        }

        guard.enter(plugin, TENANT, Side.PUBLIC, LONG).close();
        assertThat(guard.paused(plugin.id())).isZero();
    }

    @Test
    void callsThatTakeNoNoticeOfTheirInterruptionAreHeldAgainstThePluginBeforeTheyEnd() throws Exception {
        pauseForLong();
        for (int i = 0; i < ENOUGH_TO_PAUSE - 1; i++) {
            fail(Side.MEMBERS);
        }
        CountDownLatch end = new CountDownLatch(1);
        CompletableFuture<Void> deaf = deaf(SHORT, end);

        untilPaused();
        assertThat(refusal(plugin, Side.MEMBERS)).isEqualTo(Problem.PLUGIN_PAUSED);
        assertThat(deaf).isNotDone();

        end.countDown();
        deaf.get();
        assertThat(guard.paused(plugin.id())).isEqualTo(1);
    }

    @Test
    void aTrialThatTakesNoNoticeOfItsInterruptionIsFollowedByAnother() throws Exception {
        pause();
        CountDownLatch end = new CountDownLatch(1);
        CompletableFuture<Void> trial = deaf(SHORT, end);
        untilStuck(1);

        awaitTrial(LONG).close();

        assertThat(guard.paused(plugin.id())).isZero();
        end.countDown();
        trial.get();
    }

    @Test
    void aTrialThatWaitsForItsLineKeepsNobodyOut() {
        pause();

        try (Call slow = awaitTrial(LONG)) {
            assertThat(guard.paused(plugin.id())).as("on trial").isEqualTo(1);
            assertThat(refusal(plugin, Side.MEMBERS)).isEqualTo(Problem.PLUGIN_PAUSED);
            slow.waits();
            guard.enter(plugin, TENANT, Side.MEMBERS, LONG).close();
            assertThat(guard.paused(plugin.id())).isZero();
        }
    }

    @Test
    void aJobThatTakesItsTimeShutsNobodyOut() {
        pause();

        try (Call job = guard.enter(plugin, TENANT, Side.JOBS, LONG)) {
            awaitTrial(LONG).close();
            assertThat(job.isOverdue()).isFalse();
        }
    }

    @Test
    void jobsThatFailPauseJobs() {
        pauseForLong();
        for (int i = 0; i < ENOUGH_TO_PAUSE; i++) {
            fail(Side.JOBS);
        }

        assertThat(refusal(plugin, Side.JOBS)).isEqualTo(Problem.PLUGIN_PAUSED);
        guard.enter(plugin, TENANT, Side.MEMBERS, LONG).close();
        guard.enter(plugin, TENANT, Side.PUBLIC, LONG).close();
    }

    @Test
    void theJarThatReplacesOneInheritsNeitherItsPauseNorItsStuckCalls() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        List<CompletableFuture<Void>> deaf =
                Stream.generate(() -> deaf(SHORT, end)).limit(8).toList();
        untilStuck(8);
        assertThat(refusal(plugin, Side.MEMBERS)).isEqualTo(Problem.PLUGIN_BUSY);
        RunningPlugin mended = SamplePlugin.ofJar("second");

        guard.enter(mended, TENANT, Side.MEMBERS, LONG).close();
        assertThat(guard.stuck(plugin.id())).as("of the old jar").isEqualTo(8);

        end.countDown();
        for (CompletableFuture<Void> call : deaf) {
            call.get();
        }
        assertThat(guard.underWay(plugin.id())).isZero();
    }

    private void fail(Side side) {
        try (Call call = guard.enter(plugin, TENANT, side, LONG)) {
            call.failed(new IllegalStateException("broken on purpose"));
        }
    }

    /** A call that goes on whatever interrupts it, until it is let go. */
    private CompletableFuture<Void> deaf(Duration limit, CountDownLatch end) {
        return CompletableFuture.runAsync(
                () -> {
                    try (Call call = awaitTrial(limit)) {
                        while (end.getCount() > 0) {
                            LockSupport.parkNanos(1_000_000);
                        }
                    }
                },
                work -> new Thread(work).start());
    }

    private void pause() {
        for (int i = 0; i < ENOUGH_TO_PAUSE; i++) {
            fail(Side.MEMBERS);
        }
    }

    /** Enters as soon as the pause is over. */
    private Call awaitTrial(Duration limit) {
        while (true) {
            try {
                return guard.enter(plugin, TENANT, Side.MEMBERS, limit);
            } catch (ProblemException stillPaused) {
                LockSupport.parkNanos(1_000_000);
            }
        }
    }

    private void untilStuck(int calls) {
        while (guard.stuck(plugin.id()) < calls) {
            LockSupport.parkNanos(1_000_000);
        }
    }

    private void untilPaused() {
        while (guard.paused(plugin.id()) == 0) {
            LockSupport.parkNanos(1_000_000);
        }
    }

    private Problem refusal(RunningPlugin asked, Side side) {
        try (Call call = guard.enter(asked, TENANT, side, LONG)) {
            throw new AssertionError("let in");
        } catch (ProblemException refused) {
            return refused.problem();
        }
    }
}
