package integritas.pluginhost;

import static org.assertj.core.api.Assertions.assertThat;

import integritas.plugin.api.PluginHost;
import integritas.plugin.inspection.Contents;
import integritas.plugin.inspection.Descriptor;
import integritas.plugin.inspection.Inspected;
import integritas.pluginhost.start.RunningPlugin;
import integritas.pluginview.PluginTexts;
import integritas.rubric.Text;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RosterTest {

    private final Roster roster = new Roster();

    @Test
    void aPluginIsFoundAsSoonAsItIsAdded() {
        assertThat(roster.add(plugin("calm"))).isTrue();

        assertThat(roster.now().plugins()).containsOnlyKeys("calm");
    }

    @Test
    void whoAsksForAnOpenOneIsToldSoThoughHisCallWasInterrupted() throws InterruptedException {
        assertThat(roster.awaitOpen(Duration.ofMillis(1))).isFalse();
        roster.open();

        Thread.currentThread().interrupt();
        try {
            assertThat(roster.awaitOpen(Duration.ofMillis(1))).isTrue();
        } finally {
            assertThat(Thread.interrupted()).as("left as it was").isTrue();
        }
    }

    @Test
    void oneThatIsSuspendedIsNoLongerFoundAndShownAsSuspendedWhateverIsFoundOfIt() {
        RunningPlugin calm = plugin("calm");
        roster.add(calm);
        roster.add(plugin("other"));
        roster.show(List.of(new Standing(calm.inspected(), Standing.State.RUNNING, List.of(), Optional.empty())));

        roster.suspend(suspension("calm", 1));
        assertThat(roster.now().plugins()).containsOnlyKeys("other");
        assertThat(roster.standings()).extracting(Standing::state).containsExactly(Standing.State.SUSPENDED);

        roster.show(List.of(new Standing(calm.inspected(), Standing.State.FAILED, List.of(), Optional.empty())));
        assertThat(roster.standings()).extracting(Standing::state).containsExactly(Standing.State.SUSPENDED);
    }

    @Test
    void oneThatIsSuspendedWhileItStartsIsFoundOnlyAfterThatIsSettled() {
        roster.suspend(suspension("calm", 1));
        assertThat(roster.add(plugin("calm"))).isFalse();
        assertThat(roster.now().plugins()).isEmpty();

        roster.settle(roster.suspensions());
        assertThat(roster.add(plugin("calm"))).isTrue();
    }

    @Test
    void aSuspensionThatCameLaterIsNotSettledWithAnEarlierOne() {
        roster.suspend(suspension("calm", 1));
        Map<String, Verdict> known = roster.suspensions();
        roster.suspend(suspension("calm", 2));

        roster.settle(known);

        assertThat(roster.add(plugin("calm"))).isFalse();
    }

    @Test
    void ofTwoJarsWithOneIdTheOneThatRunsComesFirstAndASuspensionIsOfItAlone(@TempDir Path folder) {
        Inspected taken =
                new SampleJar(folder.resolve("a.jar")).write("calm", "2.0.0").inspected();
        Inspected calm =
                new SampleJar(folder.resolve("b.jar")).write("calm", "1.0.0").inspected();
        roster.show(List.of(
                new Standing(taken, Standing.State.REFUSED, List.of(), Optional.empty()),
                new Standing(calm, Standing.State.RUNNING, List.of(), Optional.empty())));
        assertThat(roster.standings()).extracting(Standing::inspected).containsExactly(calm, taken);

        roster.suspend(suspension("calm", 1));

        assertThat(roster.standings())
                .extracting(Standing::state)
                .containsExactly(Standing.State.SUSPENDED, Standing.State.REFUSED);
    }

    private static Verdict suspension(String plugin, long second) {
        return new Verdict(plugin, "1.0.0", "hash", false, Instant.ofEpochSecond(second), "Central", "note");
    }

    private static RunningPlugin plugin(String id) {
        ClassLoader loader = RosterTest.class.getClassLoader();
        Text name = new Text(Map.of("id", id, "en", id));
        Descriptor descriptor = new Descriptor(
                id,
                "1.0.0",
                "1",
                name,
                name,
                "Provider",
                "",
                Optional.empty(),
                Set.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty());
        Inspected inspected = new Inspected(
                Path.of(id + ".jar"),
                "hash",
                Optional.of(descriptor),
                List.of(),
                new Contents(List.of(), false, false, Optional.empty(), Map.of()),
                List.of());
        PluginHost host = (PluginHost)
                Proxy.newProxyInstance(loader, new Class<?>[] {PluginHost.class}, (proxy, method, arguments) -> {
                    throw new IllegalStateException("nothing is asked of the host here");
                });
        return new RunningPlugin(
                inspected, loader, new PluginTexts(loader), List.of(), List.of(), List.of(), List.of(), host);
    }
}
