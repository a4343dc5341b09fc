package integritas.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the platform's server among the processes that this one started. */
final class ServerProcess {

    private ServerProcess() {}

    static ProcessHandle find() {
        return ProcessHandle.current()
                .descendants()
                .filter(process -> commandLine(process).contains("--nohazelcast"))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the resident memory in MiB. */
    static long residentMebibytes(ProcessHandle process) throws IOException {
        try (var lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .sum()
                    / 1024;
        }
    }

    private static String commandLine(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc/" + process.pid() + "/cmdline"));
        } catch (IOException gone) {
            return "";
        }
    }
}
