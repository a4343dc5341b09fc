package integritas.bench;

import integritas.quickstart.RunningPlatform;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * P2: takes the jar of one plugin anew fifty times, each of which serves requests, and counts what Java keeps of it. The
 * counting is Java's own: {@code jcmd} after a full collection.
 *
 * @param platform which runs with all copies approved
 * @param copies of the template
 * @param tokens of demo people
 * @param out takes the report
 */
record Reloading(RunningPlatform platform, PluginCopies copies, Tokens tokens, PrintStream out) {

    private static final int TIMES = 50;
    private static final int BETWEEN_COUNTS = 10;
    private static final int REQUESTS = 20;
    private static final long PATIENCE_NANOS = 120_000_000_000L;

    void print() throws IOException, InterruptedException {
        String id = copies.ids().get(0);
        String last = take(id, 0, "");
        switchOn(id);
        out.printf("%nP2 take a jar anew, %d requests served by each%n", REQUESTS);
        serve(id);
        count(0);
        for (int time = 1; time <= TIMES; time++) {
            last = take(id, time, last);
            serve(id);
            if (time % BETWEEN_COUNTS == 0) {
                count(time);
            }
        }
    }

    /** Puts another jar there and waits until it runs; returns its hash. */
    private String take(String id, int time, String before) throws IOException, InterruptedException {
        copies.put(id, Integer.toString(time), platform.plugins());
        long begun = System.nanoTime();
        String token = tokens.of("admin.pusat");
        try (Wire wire = wire()) {
            while (System.nanoTime() - begun < PATIENCE_NANOS) {
                Reply reply = wire.send(Call.get("central/plugins/" + id), token);
                if (reply.isOk()
                        && reply.json().path("state").asText().equals("running")
                        && !reply.json().path("sha256").asText().equals(before)) {
                    return reply.json().path("sha256").asText();
                }
                Thread.sleep(300);
            }
        }
        throw new IllegalStateException("jar " + time + " was not taken");
    }

    private void switchOn(String id) throws IOException {
        try (Wire wire = wire()) {
            String token = tokens.of("admin.kota-contoh");
            Reply now = wire.send(Call.get("settings/plugins/" + id), token);
            String wish = "{\"on\":true,\"consented\":%s}".formatted(now.json().path("permissions"));
            Reply done =
                    wire.send(Call.send("PUT", "settings/plugins/" + id, wish, "If-Match: " + now.entityTag()), token);
            if (!done.isOk()) {
                throw new IllegalStateException("not switched on: " + done);
            }
        }
    }

    private void serve(String id) throws IOException {
        try (Wire wire = wire()) {
            String token = tokens.of("unit.kota-contoh");
            for (int i = 0; i < REQUESTS; i++) {
                Reply reply = wire.send(Call.get("plugins/" + id + "/events"), token);
                if (!reply.isOk()) {
                    throw new IllegalStateException("answered " + reply.status());
                }
            }
        }
    }

    private void count(int time) throws IOException, InterruptedException {
        long pid = Processors.server().pid();
        run("jcmd", Long.toString(pid), "GC.run");
        run("jcmd", Long.toString(pid), "GC.run");
        List<String> loaders = run("jcmd", Long.toString(pid), "VM.classloaders", "fold=false")
                .lines()
                .filter(line -> line.contains("PluginClassLoader"))
                .toList();
        String[] classes = run("jstat", "-class", Long.toString(pid))
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow()
                .strip()
                .split("\\s+");
        long loaded = Long.parseLong(classes[0]) - Long.parseLong(classes[2]);
        out.printf(Locale.ROOT, "%2d times  %d loaders of plugins  %d classes%n", time, loaders.size(), loaded);
    }

    private static String run(String... words) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(words[0] + " says " + said);
        }
        return said;
    }

    private Wire wire() throws IOException {
        return new Wire(platform.baseUrl().getPort());
    }
}
