package integritas.plugin.testkit;

import integritas.plugin.api.PluginHost;
import integritas.plugin.api.Tenant;
import integritas.plugin.inspection.Inspected;
import integritas.pluginhost.start.HostMaker;
import integritas.pluginhost.start.RunningPlugin;
import integritas.pluginhost.start.StartRefusedException;
import integritas.pluginhost.start.Starter;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.Duration;

/** A jar started as the platform starts it, with a host of the test kit. */
final class Trial implements AutoCloseable {

    private final Starter starter;
    private final Inspected inspected;
    private final RunningPlugin running;

    @SuppressWarnings("NullAway.Init")
    private Made made;

    private record Made(TestHost behind, HostProbe probe) implements HostMaker.Made {

        @Override
        public PluginHost host() {
            return probe.host();
        }

        @Override
        public void close() {
            behind.close();
        }
    }

    /** @throws StartRefusedException if it does not start */
    Trial(Inspected inspected, TestSchema schema) {
        this.inspected = inspected;
        this.starter = new Starter((jar, copy, plugin, texts) -> make(copy, plugin, schema), Thread::new);
        this.running = starter.start(inspected);
    }

    private Made make(Path copy, ClassLoader plugin, TestSchema schema) {
        schema.migrate(inspected, plugin);
        TestHost behind = new TestHost(inspected, copy, plugin, schema.door(), World.START);
        made = new Made(behind, new HostProbe(behind, inspected.descriptor().orElseThrow()));
        return made;
    }

    RunningPlugin plugin() {
        return running;
    }

    /** Lets the plugin work for an agency, with nobody signed in, as a job or the question of a page does. */
    void enter(Tenant tenant) {
        made.behind().enter(tenant, null);
        made.probe().begin();
    }

    void leave() {
        made.probe().end();
    }

    /** Sets the clock this far after the beginning. */
    void after(Duration passed) {
        made.behind().set(World.START.plus(passed));
    }

    /** Returns the loader of its classes, which is to be gone some time after the end. */
    WeakReference<ClassLoader> loader() {
        return new WeakReference<>(running.loader());
    }

    @Override
    public void close() {
        starter.stop(inspected.id());
    }
}
