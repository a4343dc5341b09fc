package integritas.pluginhost.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

class InTimeTest {

    private static final Duration LONG = Duration.ofMinutes(5);

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
                () -> inTime.call(Duration.ofSeconds(1), () -> {
                    begun.countDown();
                    try {
                        new CountDownLatch(1).await();
                    } finally {
                        interrupted.countDown();
                    }
                    return "never";
                }));

        begun.await();
        interrupted.await();
        assertThat(refused.finding().code()).isEqualTo("too-slow");
        assertThat(refused.finding().detail()).startsWith("1 s");
    }
}
