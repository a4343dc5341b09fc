package integritas.pluginhost.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import integritas.plugin.api.PluginHost;
import integritas.plugin.inspection.Inspected;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sample.Overrunning;

class StarterTest {

    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Duration SHORT = Duration.ofSeconds(1);

    @TempDir
    Path jars;

    @TempDir
    Path copies;

    private final CountDownLatch mayStart = new CountDownLatch(1);
    private final BlockingQueue<String> done = new LinkedBlockingQueue<>();

    @BeforeEach
    void layOut() {
        System.getProperties().put(Overrunning.MAY_START, mayStart);
        System.getProperties().put(Overrunning.DONE, done);
    }

    @AfterEach
    void putAway() {
        mayStart.countDown();
        System.getProperties().remove(Overrunning.MAY_START);
        System.getProperties().remove(Overrunning.DONE);
    }

    @Test
    void startsTheJarThatWasLookedAtFromACopyAndLeavesNoneBehind() throws IOException {
        Inspected seen = jar().write("1.0.0").inspected();
        Starter starter = starter(StarterTest::host, LONG);

        RunningPlugin plugin = starter.start(seen);

        assertThat(plugin.inspected().sha256()).isEqualTo(seen.sha256());
        assertThat(copies)
                .isDirectoryContaining(file -> file.equals(plugin.inspected().jar()));
        starter.stop("sample");
        assertThat(copies).isEmptyDirectory();
    }

    @Test
    void refusesAJarThatWasReplacedSinceItWasLookedAt() throws IOException {
        Inspected seen = jar().write("1.0.0").inspected();
        jar().write("6.6.6");

        StartRefusedException refused = refusal(starter(StarterTest::host, LONG), seen);

        assertThat(refused.finding().code()).isEqualTo("jar-changed");
        assertThat(refused.isPassing()).isTrue();
        assertThat(copies).isEmptyDirectory();
    }

    @Test
    void refusesAJarThatIsGone() throws IOException {
        Inspected seen = jar().write("1.0.0").inspected();
        Files.delete(jar().path());

        assertThat(refusal(starter(StarterTest::host, LONG), seen).finding().code())
                .isEqualTo("jar-changed");
        assertThat(copies).isEmptyDirectory();
    }

    @Test
    void leavesNoCopyOfAJarThatHasToWaitForItsTables() throws IOException {
        Inspected seen = jar().write("1.0.0").inspected();
        Starter starter = starter(
                () -> {
                    throw new StartRefusedException(StartRefusedException.TABLES_BUSY, "plugin_sample");
                },
                LONG);

        for (int attempt = 0; attempt < 3; attempt++) {
            assertThat(refusal(starter, seen).isPassing()).isTrue();
            assertThat(copies).isEmptyDirectory();
        }
    }

    @Test
    void saysOfADatabaseThatIsAwayThatThisPasses() throws IOException {
        Inspected seen = jar().write("1.0.0").inspected();
        String nobodyListens = "jdbc:postgresql://127.0.0.1:" + freePort() + "/none";
        SchemaMigration migration = new SchemaMigration(nobodyListens, "owner", "secret", "app");

        StartRefusedException refused = refusal(
                starter(
                        () -> {
                            migration.migrate(seen.descriptor().orElseThrow(), StarterTest.class.getClassLoader());
                            return host();
                        },
                        LONG),
                seen);

        assertThat(refused.finding().code()).isEqualTo("database-away");
        assertThat(refused.isPassing()).isTrue();
    }

    @Test
    void saysOfWhatThePluginDoesWrongThatThisDoesNotPass() throws IOException {
        Inspected seen = jar().write("1.0.0").inspected();
        Starter starter = starter(
                () -> {
                    throw new IllegalArgumentException("not today");
                },
                LONG);

        StartRefusedException refused = refusal(starter, seen);

        assertThat(refused.finding().code()).isEqualTo("start-failed");
        assertThat(refused.finding().detail()).contains("not today");
        assertThat(refused.isPassing()).isFalse();
    }

    @Test
    void stopsAPluginWhoseStartEndsAfterItWasGivenUp() throws IOException, InterruptedException {
        Inspected seen = jar().write(Overrunning.class).inspected();
        assertThat(seen.findings()).isEmpty();

        StartRefusedException refused = refusal(starter(StarterTest::host, SHORT), seen);

        assertThat(refused.finding().code()).isEqualTo("too-slow");
        assertThat(copies).isEmptyDirectory();
        assertThat(done).isEmpty();
        mayStart.countDown();
        assertThat(done.poll(5, TimeUnit.MINUTES)).isEqualTo("started");
        assertThat(done.poll(5, TimeUnit.MINUTES)).isEqualTo("stopped");
    }

    private SampleJar jar() {
        return new SampleJar(jars.resolve("sample.jar"));
    }

    private interface Making {
        PluginHost host();
    }

    private Starter starter(Making making, Duration limit) {
        return new Starter((inspected, jar, plugin, texts) -> made(making.host()), Thread::new, copies, limit);
    }

    private static HostMaker.Made made(PluginHost host) {
        return new HostMaker.Made() {
            @Override
            public PluginHost host() {
                return host;
            }

            @Override
            public void close() {}
        };
    }

    private static PluginHost host() {
        return (PluginHost) Proxy.newProxyInstance(
                PluginHost.class.getClassLoader(), new Class<?>[] {PluginHost.class}, (proxy, method, arguments) -> {
                    throw new IllegalStateException("nothing is asked of the host here");
                });
    }

    private static StartRefusedException refusal(Starter starter, Inspected seen) {
        return catchThrowableOfType(StartRefusedException.class, () -> starter.start(seen));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
