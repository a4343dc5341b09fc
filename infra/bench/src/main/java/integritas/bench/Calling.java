package integritas.bench;

import integritas.bench.plugin.PluginCallBenchmark;
import integritas.bench.plugin.ProcessorTime;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/**
 * W7: what a call into a plugin costs before the plugin does anything, one thread.
 *
 * @param rounds how many measurements; each takes a second
 * @param template the template's jar
 * @param out takes the report
 */
record Calling(Rounds rounds, Path template, PrintStream out) {

    void print() throws RunnerException {
        Options options = new OptionsBuilder()
                .include(PluginCallBenchmark.class.getSimpleName())
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .jvmArgsAppend("-Dintegritas.template=" + template)
                .forks(2)
                .warmupIterations(rounds.count())
                .measurementIterations(rounds.count())
                .warmupTime(TimeValue.seconds(1))
                .measurementTime(TimeValue.seconds(1))
                .addProfiler(ProcessorTime.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        Collection<RunResult> results = new Runner(options).run();
        Map<String, RunResult> byName = results.stream()
                .collect(Collectors.toMap(result -> result.getPrimaryResult().getLabel(), result -> result));
        out.printf("%nW7 call a plugin (ns, one thread; 2 JVMs in turn each)%n");
        double direct = processor(byName, "direct").getPercentile(50);
        for (String name : new String[] {"direct", "lookedUp", "guarded"}) {
            Statistics processor = processor(byName, name);
            Statistics clock = of(byName, name).getPrimaryResult().getStatistics();
            out.printf(
                    Locale.ROOT,
                    "%-10s CPU %.0f (%.0f..%.0f)   over direct %.0f   on the clock %.0f (%.0f..%.0f)%n",
                    name,
                    processor.getPercentile(50),
                    processor.getMin(),
                    processor.getMax(),
                    processor.getPercentile(50) - direct,
                    clock.getPercentile(50),
                    clock.getMin(),
                    clock.getMax());
        }
    }

    private static Statistics processor(Map<String, RunResult> results, String name) {
        return Objects.requireNonNull(of(results, name).getSecondaryResults().get(ProcessorTime.NAME), name)
                .getStatistics();
    }

    private static RunResult of(Map<String, RunResult> results, String name) {
        return Objects.requireNonNull(results.get(name), name);
    }
}
