package integritas.bench;

import java.time.Duration;
import java.util.Map;

/**
 * How long and how often to measure.
 *
 * @param warmUp length of the warm-up of each side
 * @param length length of one round of one side
 * @param count interleaved rounds
 * @param threads connections that ask at once, each for its own assessment
 */
record Rounds(Duration warmUp, Duration length, int count, int threads) {

    static Rounds of(Map<String, String> environment) {
        return new Rounds(
                Duration.ofSeconds(number(environment, "BENCH_WARM_UP", 30)),
                Duration.ofSeconds(number(environment, "BENCH_SECONDS", 10)),
                number(environment, "BENCH_ROUNDS", 5),
                number(environment, "BENCH_THREADS", 8));
    }

    private static int number(Map<String, String> environment, String name, int usual) {
        return Integer.parseInt(environment.getOrDefault(name, Integer.toString(usual)));
    }
}
