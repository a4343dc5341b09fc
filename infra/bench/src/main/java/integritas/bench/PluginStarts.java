package integritas.bench;

import integritas.quickstart.RunningPlatform;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * P1: the processor time until the server is ready, with more and more copies of the template; their tables are there.
 *
 * @param platform which runs with all copies approved
 * @param copies of the template
 * @param rounds how often each number of copies takes its turn
 * @param out takes the report
 */
record PluginStarts(RunningPlatform platform, PluginCopies copies, Rounds rounds, PrintStream out) {

    private static final List<Integer> NUMBERS = List.of(0, 1, 5, 10);

    void print() throws IOException {
        start(copies.ids().size());
        Map<Integer, List<Double>> taken = new LinkedHashMap<>();
        for (int round = 0; round < rounds.count(); round++) {
            for (int number : NUMBERS) {
                taken.computeIfAbsent(number, any -> new ArrayList<>()).add(start(number));
            }
        }
        out.printf("%nP1 start with copies of the template (CPU s until ready, %d starts each)%n", rounds.count());
        double without = median(taken.getOrDefault(0, List.of()));
        taken.forEach((number, seconds) -> out.printf(
                Locale.ROOT,
                "%2d copies  %.1f (%.1f..%.1f)   of none %.2f%n",
                number,
                median(seconds),
                Collections.min(seconds),
                Collections.max(seconds),
                median(seconds) / without));
    }

    private double start(int number) throws IOException {
        platform.server().stop();
        for (String id : copies.ids()) {
            Files.deleteIfExists(platform.plugins().resolve(id + ".jar"));
        }
        for (String id : copies.ids().subList(0, number)) {
            copies.put(id, "", platform.plugins());
        }
        platform.server().start();
        return Processors.of(Processors.server().pid());
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
