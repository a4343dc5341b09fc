package integritas.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
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

    /**
     * What was measured, round by round.
     *
     * @param platform of the platform
     * @param ground of the floor
     */
    record Both(List<Measured> platform, List<Measured> ground) {

        /** Returns the median microseconds that server and database of the platform took for a request. */
        double cpu() {
            return Spread.of(platform, Measured::cpu).median();
        }

        private double[] ratios() {
            double[] ratios = new double[platform.size()];
            for (int i = 0; i < ratios.length; i++) {
                ratios[i] = platform.get(i).perSecond() / ground.get(i).perSecond();
            }
            return ratios;
        }

        private double[] shares() {
            double[] shares = new double[platform.size()];
            for (int i = 0; i < shares.length; i++) {
                shares[i] = ground.get(i).server() / platform.get(i).server();
            }
            return shares;
        }

        private long failures() {
            return platform.stream().mapToLong(one -> one.outcome().failures()).sum()
                    + ground.stream().mapToLong(one -> one.outcome().failures()).sum();
        }
    }

    Both print(String title, Workload workload) throws InterruptedException {
        Load load = new Load(workload, rounds.threads());
        load.warmUp(ours.port(), token, rounds.warmUp());
        load.warmUp(floor.port(), token, rounds.warmUp());
        Both both = new Both(new ArrayList<>(), new ArrayList<>());
        out.printf("%n%s%n%-6s %12s %12s %7s %6s%n", title, "round", "ours req/s", "floor req/s", "ratio", "load");
        for (int round = 1; round <= rounds.count(); round++) {
            Measured mine = Measured.of(ours, load, token.get(), rounds.length());
            Measured least = Measured.of(floor, load, token.get(), rounds.length());
            both.platform().add(mine);
            both.ground().add(least);
            out.printf(
                    Locale.ROOT,
                    "%-6d %12.0f %12.0f %7.3f %6.2f%n",
                    round,
                    mine.perSecond(),
                    least.perSecond(),
                    mine.perSecond() / least.perSecond(),
                    ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        }
        summary("ours", both.platform());
        summary("floor", both.ground());
        out.println("ratio of req/s " + Spread.of(both.ratios()).text(3) + "   of the floor's server CPU to ours "
                + Spread.of(both.shares()).text(3));
        out.println("non-2xx " + both.failures() + (both.failures() == 0 ? "" : ": THE RUN IS VOID"));
        return both;
    }

    private void summary(String name, List<Measured> measured) {
        out.printf(
                Locale.ROOT,
                "%-6s req/s %s   p50 %.1f ms   p99 %.1f ms   CPU us/req: server %s, PostgreSQL %s%n",
                name,
                Spread.of(measured, Measured::perSecond).text(0),
                Spread.of(measured, one -> one.outcome().millis(0.5)).median(),
                Spread.of(measured, one -> one.outcome().millis(0.99)).median(),
                Spread.of(measured, Measured::server).text(0),
                Spread.of(measured, Measured::postgres).text(0));
    }
}
