package integritas.bench;

import integritas.quickstart.RunningPlatform;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;

/**
 * W6: a second start of the server, and the memory it keeps when nobody asks for anything; beside the least server.
 *
 * @param platform which runs
 * @param out takes the report
 */
record StartUp(RunningPlatform platform, PrintStream out) {

    private static final long IDLE_MILLIS = 20_000;

    void print() throws IOException, InterruptedException {
        out.printf("%nW6 start%n");
        platform.server().stop();
        long begun = System.nanoTime();
        platform.server().start();
        report("ours", begun, Processors.server());
        begun = System.nanoTime();
        try (FloorProcess hello = FloorProcess.start("integritas.bench.floor.Hello", Map.of())) {
            try (Wire wire = new Wire(hello.side().port())) {
                wire.send(Call.get(""), "");
            }
            report("floor", begun, hello.side().process());
        }
    }

    private void report(String name, long begun, ProcessHandle process) throws IOException, InterruptedException {
        double wall = (System.nanoTime() - begun) / 1e9;
        double cpu = process.info().totalCpuDuration().orElseThrow().toMillis() / 1e3;
        Thread.sleep(IDLE_MILLIS);
        out.printf(
                Locale.ROOT,
                "%-6s first 200 after %.1f CPU s (%.1f s on the clock)   idle RSS %d MiB%n",
                name,
                cpu,
                wall,
                Processors.residentMebibytes(process));
    }
}
