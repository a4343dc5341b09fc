package integritas.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/**
 * Asks one server as fast as it answers, over several connections.
 *
 * @param workload what to ask
 * @param threads connections
 */
record Load(Workload workload, int threads) {

    private static final Duration PORTION = Duration.ofSeconds(5);

    private record Part(LongStream nanos, long failures) {}

    /** Asks until so many requests have been answered. */
    void warmUp(int port, Supplier<String> token, long requests) throws InterruptedException {
        for (long answered = 0; answered < requests; ) {
            answered += Math.max(1, run(port, token.get(), PORTION).nanos().length);
        }
    }

    Outcome run(int port, String token, Duration length) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            long begun = System.nanoTime();
            long end = begun + length.toNanos();
            List<Future<Part>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int connection = i;
                running.add(pool.submit(() -> ask(connection, port, token, end)));
            }
            LongStream all = LongStream.empty();
            long failures = 0;
            for (Future<Part> future : running) {
                Part part = future.get();
                all = LongStream.concat(all, part.nanos());
                failures += part.failures();
            }
            return Outcome.of(all.toArray(), (System.nanoTime() - begun) / 1e9, failures);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a connection broke", e);
        } finally {
            pool.shutdownNow();
        }
    }

    private Part ask(int connection, int port, String token, long end) throws IOException {
        LongStream.Builder nanos = LongStream.builder();
        long failures = 0;
        try (Wire wire = new Wire(port)) {
            for (long now = System.nanoTime(); now < end; ) {
                Reply reply = wire.send(workload.next(connection), token);
                long then = System.nanoTime();
                if (reply.isOk()) {
                    workload.took(connection, reply);
                    nanos.add(then - now);
                } else {
                    failures++;
                }
                now = then;
            }
        }
        return new Part(nanos.build(), failures);
    }
}
