package integritas.bench.plugin;

import integritas.plugin.api.PluginApplication;
import integritas.plugin.api.PluginHost;
import integritas.plugin.inspection.Descriptor;
import integritas.plugin.inspection.Inspected;
import integritas.plugin.inspection.Inspector;
import integritas.pluginhost.Plugins;
import integritas.pluginhost.agency.AgencyPlugin;
import integritas.pluginhost.agency.AgencyPlugins;
import integritas.pluginhost.agency.Choice;
import integritas.pluginhost.agency.SwitchedOn;
import integritas.pluginhost.guard.Call;
import integritas.pluginhost.guard.PluginGuard;
import integritas.pluginhost.start.HostMaker;
import integritas.pluginhost.start.RunningPlugin;
import integritas.pluginhost.start.Starter;
import integritas.tenant.CurrentTenant;
import integritas.tenant.Tenant;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * W7: asks the template's application for its operations: directly; after the tenant was checked and the plugin looked up
 * among ten; and through the guard as well. The platform's classes do it, without the proxies of the container.
 */
@State(Scope.Benchmark)
public class PluginCallBenchmark {

    private static final int PLUGINS = 10;
    private static final String WANTED = "plugin-7";
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Tenant TENANT =
            new Tenant(new UUID(0, 1), "kota-contoh", "Kota Contoh", "city", Tenant.ACTIVE, "id", "Asia/Jakarta");

    private final SwitchedOn switched = new SwitchedOn();
    private final PluginGuard guard = new PluginGuard();
    private PluginApplication application = new PluginApplication() {};

    @Setup
    public void prepare() throws ReflectiveOperationException {
        RunningPlugin template = template(Path.of(System.getProperty("integritas.template")));
        application = template.application().orElseThrow();
        CurrentTenant tenant = new CurrentTenant();
        tenant.enter(TENANT);
        Loaded loaded = new Loaded(template);
        set(switched, "agency", new Decided(template, loaded));
        set(switched, "plugins", loaded);
        set(switched, "tenant", tenant);
        set(switched, "clock", Clock.systemUTC());
        set(guard, "clock", Clock.systemUTC());
    }

    @Benchmark
    public Optional<Object> direct() {
        return application.api();
    }

    @Benchmark
    public Optional<Object> lookedUp() {
        return switched.require(WANTED).plugin().application().flatMap(PluginApplication::api);
    }

    @Benchmark
    public Optional<Object> guarded() {
        AgencyPlugin on = switched.require(WANTED);
        try (Call call = guard.enter(on.plugin(), TENANT.id(), PluginGuard.Side.MEMBERS, LIMIT)) {
            return on.plugin().application().flatMap(PluginApplication::api);
        }
    }

    private static RunningPlugin template(Path jar) {
        Inspected inspected = new Inspector(integritas.plugin.api.PluginApi.version()).inspect(jar);
        PluginHost host = (PluginHost) Proxy.newProxyInstance(
                PluginHost.class.getClassLoader(), new Class<?>[] {PluginHost.class}, (proxy, method, arguments) -> {
                    throw new IllegalStateException("nothing is asked of the host here");
                });
        HostMaker.Made made = new HostMaker.Made() {
            @Override
            public PluginHost host() {
                return host;
            }

            @Override
            public void close() {}
        };
        return new Starter((found, copy, loader, texts) -> made, Thread::new).start(inspected);
    }

    private static RunningPlugin named(String id, RunningPlugin template) {
        Descriptor said = template.descriptor();
        Descriptor renamed = new Descriptor(
                id,
                said.version(),
                said.api(),
                said.name(),
                said.description(),
                said.provider(),
                said.license(),
                said.pluginClass(),
                said.permissions(),
                said.tenants(),
                said.personalData(),
                said.rubrics(),
                said.templates());
        Inspected jar = template.inspected();
        return new RunningPlugin(
                new Inspected(
                        jar.jar(), jar.sha256(), Optional.of(renamed), jar.rubrics(), jar.contents(), jar.findings()),
                template.loader(),
                template.texts(),
                template.extensions(),
                template.rubrics(),
                template.navigation(),
                template.jobs(),
                template.host());
    }

    private static void set(Object bean, String field, Object value) throws ReflectiveOperationException {
        Field place = bean.getClass().getDeclaredField(field);
        place.setAccessible(true);
        place.set(bean, value);
    }

    /** The plugins of the tenant without the database behind them: ten names of the same plugin, all consented to. */
    private static final class Decided extends AgencyPlugins {

        private final List<AgencyPlugin> all = new ArrayList<>();

        Decided(RunningPlugin template, Loaded loaded) {
            for (int i = 0; i < PLUGINS; i++) {
                String id = "plugin-" + i;
                all.add(new AgencyPlugin(
                        loaded.running(id).orElseThrow(),
                        new Choice(id, true, template.descriptor().permissions(), "{}", 1, Instant.EPOCH, "")));
            }
        }

        @Override
        public List<AgencyPlugin> all() {
            return all;
        }
    }

    /** The plugins of the node without a folder behind them. */
    private static final class Loaded extends Plugins {

        private final Map<String, RunningPlugin> byId = new TreeMap<>();

        Loaded(RunningPlugin template) {
            for (int i = 0; i < PLUGINS; i++) {
                byId.put("plugin-" + i, named("plugin-" + i, template));
            }
        }

        @Override
        public Optional<RunningPlugin> running(String id) {
            return Optional.ofNullable(byId.get(id));
        }

        @Override
        public long generation() {
            return 1;
        }
    }
}
