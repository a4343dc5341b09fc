package integritas.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What processes have used of the processors so far, in seconds; noise on the machine hardly distorts it. */
final class Processors {

    /** Ticks of {@code /proc} in a second: 100 on every Linux that Java runs on. */
    private static final double TICKS = 100;

    private static final int OWN = 11;
    private static final int WITH_ENDED_CHILDREN = 13;

    private Processors() {}

    /** Returns the time of one process. */
    static double of(long process) {
        return seconds(process, OWN, 2);
    }

    /** Returns the time of PostgreSQL: all of its processes, those that have ended as well. */
    static double ofPostgres() {
        return descendants(line -> line.contains("bin/postgres") || line.startsWith("postgres:"))
                .mapToDouble(process -> of(process.pid()) + seconds(process.pid(), WITH_ENDED_CHILDREN, 2))
                .sum();
    }

    /** Returns the time of Keycloak's Java. */
    static double ofKeycloak() {
        return descendants(line -> line.contains("-Dkc.home.dir"))
                .mapToDouble(process -> of(process.pid()))
                .sum();
    }

    /** Returns the platform's server. */
    static ProcessHandle server() {
        return descendants(line -> line.contains("--nohazelcast")).findFirst().orElseThrow();
    }

    /** Returns the resident memory in MiB. */
    static long residentMebibytes(ProcessHandle process) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .sum()
                    / 1024;
        }
    }

    private static Stream<ProcessHandle> descendants(Predicate<String> commandLine) {
        return ProcessHandle.current()
                .descendants()
                .filter(process -> commandLine.test(read(process.pid(), "cmdline")));
    }

    /** Adds fields of {@code stat}, counted from the one after the name in brackets; 0 for a process that has gone. */
    private static double seconds(long process, int first, int count) {
        String stat = read(process, "stat");
        if (stat.isEmpty()) {
            return 0;
        }
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        double ticks = 0;
        for (int field = first; field < first + count; field++) {
            ticks += Long.parseLong(fields[field]);
        }
        return ticks / TICKS;
    }

    private static String read(long process, String file) {
        try {
            return Files.readString(Path.of("/proc/" + process + "/" + file));
        } catch (IOException gone) {
            return "";
        }
    }
}
