package integritas.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Measures both sides by turns and prints how they compare.
 *
 * @param ours the platform
 * @param floor the floor
 * @param rounds how long and how often
 * @param token gives a bearer token that is good for one round
 * @param out takes the report
 */
record Comparison(Side ours, Side floor, Rounds rounds, Supplier<String> token, PrintStream out) {

    private record Measured(Outcome outcome, double cpuMicros) {}

    void print(String title, Workload workload) throws InterruptedException {
        Load load = new Load(workload, rounds.threads());
        load.run(ours.port(), token.get(), rounds.warmUp());
        load.run(floor.port(), token.get(), rounds.warmUp());
        List<Measured> platform = new ArrayList<>();
        List<Measured> ground = new ArrayList<>();
        out.printf("%n%s%n%-6s %12s %12s %7s %6s%n", title, "round", "ours req/s", "floor req/s", "ratio", "load");
        for (int round = 1; round <= rounds.count(); round++) {
            platform.add(measure(ours, load));
            ground.add(measure(floor, load));
            double mine = platform.get(round - 1).outcome().perSecond();
            double least = ground.get(round - 1).outcome().perSecond();
            out.printf(Locale.ROOT, "%-6d %12.0f %12.0f %7.3f %6.2f%n", round, mine, least, mine / least, load());
        }
        summary("ours", platform);
        summary("floor", ground);
        verdict(platform, ground);
    }

    private Measured measure(Side side, Load load) throws InterruptedException {
        String fresh = token.get();
        long before = side.cpu().toNanos();
        Outcome outcome = load.run(side.port(), fresh, rounds.length());
        return new Measured(outcome, (side.cpu().toNanos() - before) / 1e3 / Math.max(1, outcome.nanos().length));
    }

    private void summary(String name, List<Measured> measured) {
        out.printf(
                Locale.ROOT,
                "%-6s req/s %s   p50 %.1f ms   p99 %.1f ms   server CPU %.0f us/req%n",
                name,
                spread(measured.stream().mapToDouble(one -> one.outcome().perSecond()), "%.0f"),
                median(measured.stream().mapToDouble(one -> one.outcome().millis(0.5))),
                median(measured.stream().mapToDouble(one -> one.outcome().millis(0.99))),
                median(measured.stream().mapToDouble(Measured::cpuMicros)));
    }

    private void verdict(List<Measured> platform, List<Measured> ground) {
        double[] ratios = new double[platform.size()];
        long failures = 0;
        for (int i = 0; i < ratios.length; i++) {
            Outcome mine = platform.get(i).outcome();
            Outcome least = ground.get(i).outcome();
            ratios[i] = mine.perSecond() / least.perSecond();
            failures += mine.failures() + least.failures();
        }
        out.println("ratio  " + spread(Arrays.stream(ratios), "%.3f"));
        out.println("non-2xx " + failures + (failures == 0 ? "" : ": THE RUN IS VOID"));
    }

    private static String spread(java.util.stream.DoubleStream values, String format) {
        double[] sorted = values.sorted().toArray();
        String whole = format + " (" + format + ".." + format + ")";
        return String.format(Locale.ROOT, whole, median(Arrays.stream(sorted)), sorted[0], sorted[sorted.length - 1]);
    }

    private static double median(java.util.stream.DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
