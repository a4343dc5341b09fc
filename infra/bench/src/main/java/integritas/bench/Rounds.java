package integritas.bench;

import java.time.Duration;
import java.util.Map;

/**
 * How long and how often to measure.
 *
 * @param warmUp requests of the warm-up of each side, as Java's compilers go by them and not by the clock
 * @param length length of one round of one side
 * @param count interleaved rounds
 * @param threads connections that ask at once, each for its own assessment
 */
record Rounds(long warmUp, Duration length, int count, int threads) {

    static Rounds of(Map<String, String> environment) {
        return new Rounds(
                number(environment, "BENCH_WARM_UP", 40_000),
                Duration.ofSeconds(number(environment, "BENCH_SECONDS", 10)),
                number(environment, "BENCH_ROUNDS", 5),
                number(environment, "BENCH_THREADS", 8));
    }

    private static int number(Map<String, String> environment, String name, int usual) {
        return Integer.parseInt(environment.getOrDefault(name, Integer.toString(usual)));
    }
}
