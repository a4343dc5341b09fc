package integritas.pluginhost;

import static org.assertj.core.api.Assertions.assertThat;

import integritas.plugin.api.PluginHost;
import integritas.pluginhost.start.HostMaker;
import integritas.pluginhost.start.StartRefusedException;
import integritas.pluginhost.start.Starter;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real jars in a folder, started in the way of the platform with a host that is asked nothing. */
class ReconciliationTest {

    @TempDir
    Path directory;

    private final Words words = new Words();
    private final HandClock clock = new HandClock();
    private final Log log = new Log();
    private final List<Reconciliation> nodes = new ArrayList<>();
    private int makings;
    private final List<String> failures = new ArrayList<>();

    @BeforeEach
    void listen() {
        Logger.getLogger("integritas.pluginhost").addHandler(log);
    }

    @AfterEach
    void end() {
        Logger.getLogger("integritas.pluginhost").removeHandler(log);
        nodes.forEach(Reconciliation::end);
    }

    @Test
    void whatWasApprovedRunsAndEndsWithItsJarOrItsApproval() {
        SampleJar jar = jar("calm.jar").write("calm", "1.0.0");
        Reconciliation node = node();
        node.reconcile();
        assertThat(stateOf(node, "calm")).isEqualTo(Standing.State.WAITING);
        assertThat(node.roster.isOpen()).isTrue();

        words.say(jar.approved(1));
        node.reconcile();
        assertThat(stateOf(node, "calm")).isEqualTo(Standing.State.RUNNING);

        words.say(jar.suspended(2));
        node.hearSuspensions();
        assertThat(node.roster.now().plugins()).isEmpty();
        node.reconcile();
        assertThat(stateOf(node, "calm")).isEqualTo(Standing.State.SUSPENDED);
    }

    @Test
    void anotherJarWithTheIdOfOneThatRunsIsRefusedAndTheFirstRunsOn() {
        SampleJar older = jar("x-1.9.jar").write("x", "1.9.0");
        words.say(older.approved(1));
        Reconciliation node = node();
        node.reconcile();
        jar("x-1.10.jar").write("x", "1.10.0");
        node.reconcile();

        assertThat(versions(node)).containsExactly("1.9.0");
        assertThat(node.roster.standings())
                .extracting(Standing::state)
                .as("the one that the id belongs to comes first")
                .containsExactly(Standing.State.RUNNING, Standing.State.REFUSED);

        Reconciliation later = node();
        later.reconcile();
        assertThat(versions(later)).as("on a node that starts later, too").containsExactly("1.9.0");
    }

    @Test
    void whatHasNotChangedIsNotSaidAgain() {
        words.say(jar("x-1.9.jar").write("x", "1.9.0").approved(1));
        jar("x-1.10.jar").write("x", "1.10.0");
        Reconciliation node = node();
        node.reconcile();
        assertThat(log.messages).hasSizeGreaterThanOrEqualTo(2);
        log.messages.clear();

        node.reconcile();
        node.reconcile();

        assertThat(log.messages).isEmpty();
    }

    @Test
    void aStartThatFailedIsTriedAgainUnderANewerVerdictOnEachNode() {
        SampleJar jar = jar("calm.jar").write("calm", "1.0.0");
        words.say(jar.approved(1));
        Reconciliation here = node();
        here.reconcile();
        failures.add("table-without-wall");
        Reconciliation there = node();
        there.reconcile();
        assertThat(stateOf(here, "calm")).isEqualTo(Standing.State.RUNNING);
        assertThat(stateOf(there, "calm")).isEqualTo(Standing.State.FAILED);

        int before = makings;
        clock.pass(Duration.ofDays(1));
        there.reconcile();
        assertThat(makings).as("nothing has changed").isEqualTo(before);

        words.say(jar.approved(2));
        there.reconcile();
        assertThat(stateOf(there, "calm")).isEqualTo(Standing.State.RUNNING);
    }

    @Test
    void aStartThatMetABusyOrAbsentDatabaseIsTriedAgainByItselfAfterPausesThatGrow() {
        words.say(jar("calm.jar").write("calm", "1.0.0").approved(1));
        failures.addAll(List.of("tables-busy", "database-away", "tables-busy"));
        Reconciliation node = node();
        node.reconcile();
        assertThat(stateOf(node, "calm")).isEqualTo(Standing.State.FAILED);
        for (int seconds : new int[] {3, 6}) {
            int before = makings;
            clock.pass(Duration.ofSeconds(seconds).minusMillis(1));
            node.reconcile();
            assertThat(makings).as("too early").isEqualTo(before);
            clock.pass(Duration.ofMillis(1));
            node.reconcile();
            assertThat(makings).isEqualTo(before + 1);
        }
        assertThat(stateOf(node, "calm")).isEqualTo(Standing.State.FAILED);

        clock.pass(Duration.ofMinutes(1));
        node.reconcile();

        assertThat(stateOf(node, "calm")).isEqualTo(Standing.State.RUNNING);
    }

    private SampleJar jar(String name) {
        return new SampleJar(directory.resolve(name));
    }

    private Reconciliation node() {
        Reconciliation node = new Reconciliation();
        node.directory = directory.toString();
        node.approved = Set.of();
        node.verdicts = words;
        node.roster = new Roster();
        node.clock = clock;
        node.begin(new Starter((jar, copy, plugin, texts) -> make(), Thread::new));
        nodes.add(node);
        return node;
    }

    private HostMaker.Made make() {
        makings++;
        if (!failures.isEmpty()) {
            throw new StartRefusedException(failures.remove(0), "told to");
        }
        PluginHost host = (PluginHost) Proxy.newProxyInstance(
                PluginHost.class.getClassLoader(), new Class<?>[] {PluginHost.class}, (proxy, method, arguments) -> {
                    throw new IllegalStateException("nothing is asked of the host here");
                });
        return new HostMaker.Made() {
            @Override
            public PluginHost host() {
                return host;
            }

            @Override
            public void close() {}
        };
    }

    private static List<String> versions(Reconciliation node) {
        return node.roster.now().plugins().values().stream()
                .map(plugin -> plugin.descriptor().version())
                .toList();
    }

    private static Standing.State stateOf(Reconciliation node, String id) {
        return node.roster.standings().stream()
                .filter(standing -> standing.id().equals(id))
                .findFirst()
                .orElseThrow()
                .state();
    }

    /** The last words, without a database behind them. */
    private static final class Words extends VerdictStore {

        private List<Verdict> last = List.of();

        void say(Verdict word) {
            last = List.of(word);
        }

        @Override
        List<Verdict> standing() {
            return last;
        }
    }

    private static final class HandClock extends Clock {

        private Instant now = Instant.parse("2026-11-28T00:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private static final class Log extends Handler {

        private final List<String> messages = new ArrayList<>();

        @Override
        public void publish(LogRecord entry) {
            if (entry.getLevel().intValue() >= Level.INFO.intValue()) {
                messages.add(entry.getMessage());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
