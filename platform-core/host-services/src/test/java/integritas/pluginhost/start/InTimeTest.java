package integritas.pluginhost.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class InTimeTest {

    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Duration SHORT = Duration.ofSeconds(1);

    private final InTime inTime = new InTime(Thread::new);

    @Test
    void returnsAndThrowsWhatTheWorkDoes() throws ExecutionException {
        assertThat(inTime.<String>call(LONG, () -> "made")).isEqualTo("made");
        assertThatThrownBy(() -> inTime.call(LONG, () -> {
                    throw new LinkageError("thrown");
                }))
                .hasCauseInstanceOf(LinkageError.class);
    }

    @Test
    void givesUpWorkThatHangsInterruptsItAndSaysWhere() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);

        StartRefusedException refused = catchThrowableOfType(
                StartRefusedException.class,
                () -> new InTime(work -> startingWith(begun, work)).call(SHORT, () -> {
                    begun.countDown();
                    try {
                        new CountDownLatch(1).await();
                    } finally {
                        interrupted.countDown();
                    }
                    return "never";
                }));

        assertThat(interrupted.await(5, TimeUnit.MINUTES)).isTrue();
        assertThat(refused.finding().code()).isEqualTo("too-slow");
        assertThat(refused.finding().detail()).startsWith("1 s");
    }

    @Test
    void undoesWhatComesAfterItWasGivenUp() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch givenUp = new CountDownLatch(1);
        BlockingQueue<String> undone = new LinkedBlockingQueue<>();

        assertThatThrownBy(() -> new InTime(work -> startingWith(begun, work))
                        .call(SHORT, () -> madeThoughInterrupted(begun, givenUp), undone::add))
                .isInstanceOf(StartRefusedException.class);
        assertThat(undone).isEmpty();
        givenUp.countDown();

        assertThat(undone.poll(5, TimeUnit.MINUTES)).isEqualTo("made");
    }

    private static String madeThoughInterrupted(CountDownLatch begun, CountDownLatch until) {
        begun.countDown();
        while (true) {
            try {
                until.await();
                return "made";
            } catch (InterruptedException deaf) {
                Thread.interrupted();
            }
        }
    }

    /** The time counts from when the work has begun, however busy the machine is. */
    private static Thread startingWith(CountDownLatch begun, Runnable work) {
        return new Thread(work) {
            @Override
            public void start() {
                super.start();
                try {
                    assertThat(begun.await(5, TimeUnit.MINUTES)).isTrue();
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
            }
        };
    }
}
