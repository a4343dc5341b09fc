package integritas.bench;

import integritas.bench.scoring.ScoringBenchmark;
import java.io.PrintStream;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/**
 * W5: the scoring engine, one thread, answers a second.
 *
 * @param rounds how many measurements; each takes a second
 * @param out takes the report
 */
record Scoring(Rounds rounds, PrintStream out) {

    void print() throws RunnerException {
        Options options = new OptionsBuilder()
                .include(ScoringBenchmark.class.getSimpleName())
                .forks(2)
                .warmupIterations(rounds.count())
                .measurementIterations(rounds.count())
                .warmupTime(TimeValue.seconds(1))
                .measurementTime(TimeValue.seconds(1))
                .verbosity(VerboseMode.SILENT)
                .build();
        Collection<RunResult> results = new Runner(options).run();
        Map<String, Result<?>> byName = results.stream()
                .map(RunResult::getPrimaryResult)
                .collect(Collectors.toMap(Result::getLabel, result -> result));
        out.printf("%nW5 score (million answers/s, one thread; 2 JVMs in turn each)%n");
        double floor = answers(byName, "floor");
        for (String name : new String[] {"floor", "explained", "total"}) {
            Statistics spread = statistics(byName, name);
            double scale = ScoringBenchmark.answersInOne() / 1e6;
            out.printf(
                    Locale.ROOT,
                    "%-10s %.1f (%.1f..%.1f)   of floor %.3f%n",
                    name,
                    spread.getPercentile(50) * scale,
                    spread.getMin() * scale,
                    spread.getMax() * scale,
                    answers(byName, name) / floor);
        }
    }

    private static double answers(Map<String, Result<?>> results, String name) {
        return statistics(results, name).getPercentile(50);
    }

    private static Statistics statistics(Map<String, Result<?>> results, String name) {
        return Objects.requireNonNull(results.get(name), name).getStatistics();
    }
}
