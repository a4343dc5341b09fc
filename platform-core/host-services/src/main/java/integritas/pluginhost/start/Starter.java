package integritas.pluginhost.start;

import integritas.plugin.api.PluginApplication;
import integritas.plugin.api.PluginHost;
import integritas.plugin.api.RubricProvider;
import integritas.plugin.inspection.Inspected;
import integritas.pluginview.PluginTexts;
import integritas.rubric.Rubric;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.pf4j.PluginState;
import org.pf4j.PluginWrapper;

/**
 * Starts plugins and stops them. What is loaded is a copy of the jar, which is looked at once more: only the very jar that
 * was looked at before is started. Each plugin has a manager of its own, so that one which hangs holds nothing that others
 * need.
 */
public final class Starter {

    private static final Logger LOG = Logger.getLogger(Starter.class.getName());

    /** For each of: making the plugin, asking what it offers, ending it. */
    private static final Duration CODE = Duration.ofSeconds(30);

    /** Migrations of large tables take their time. */
    private static final Duration TABLES = Duration.ofMinutes(10);

    private final HostMaker hosts;
    private final Duration limit;
    private final JarCopies copies;
    private final InTime code = new InTime(Thread::new);
    private final InTime tables;
    private final Map<String, PlatformPluginManager> managers = new ConcurrentHashMap<>();
    private final Map<String, HostMaker.Made> made = new ConcurrentHashMap<>();

    /** @param threads makes the threads that hosts and tables are made by, with whatever those need */
    public Starter(HostMaker hosts, ThreadFactory threads) {
        this(hosts, threads, folder(), CODE);
    }

    /**
     * @param folder where jars are copied to
     * @param limit how long to wait for a plugin's own code
     */
    Starter(HostMaker hosts, ThreadFactory threads, Path folder, Duration limit) {
        this.hosts = hosts;
        this.limit = limit;
        this.copies = new JarCopies(folder);
        this.tables = new InTime(threads);
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("integritas-plugins");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Starts a sound jar.
     *
     * @throws StartRefusedException if it does not start; nothing of it is left then, and what is made too late is undone
     */
    public RunningPlugin start(Inspected seen) {
        try {
            return begin(copies.take(seen));
        } catch (ExecutionException thrown) {
            stop(seen.id());
            throw refused(thrown.getCause());
        } catch (RuntimeException | Error thrown) {
            stop(seen.id());
            throw refused(thrown);
        }
    }

    private static StartRefusedException refused(@Nullable Throwable thrown) {
        Throwable cause = thrown instanceof InvocationTargetException made ? made.getTargetException() : thrown;
        StartRefusedException refused = cause instanceof StartRefusedException said
                ? said
                : new StartRefusedException(
                        "start-failed", String.valueOf(cause), cause == null ? new Error("no cause") : cause);
        return refused.isPassing() || !DatabaseAway.isCauseOf(cause)
                ? refused
                : new StartRefusedException(
                        StartRefusedException.DATABASE_AWAY, refused.finding().detail(), refused);
    }

    private RunningPlugin begin(Inspected copy) throws ExecutionException {
        String id = copy.id();
        PlatformPluginManager manager =
                new PlatformPluginManager(copy.jar(), copy.descriptor().orElseThrow());
        PluginWrapper plugin = code.call(limit, manager::begin, late -> manager.end());
        managers.put(id, manager);
        if (plugin.getPluginState() != PluginState.STARTED) {
            Throwable why = plugin.getFailedException();
            throw new StartRefusedException("start-failed", String.valueOf(why), why == null ? new Error() : why);
        }
        ClassLoader loader = plugin.getPluginClassLoader();
        PluginTexts texts = new PluginTexts(loader);
        HostMaker.Made ready =
                tables.call(TABLES, () -> hosts.make(copy, copy.jar(), loader, texts), HostMaker.Made::close);
        made.put(id, ready);
        return code.call(limit, () -> offered(copy, manager, loader, texts, ready.host()));
    }

    private static RunningPlugin offered(
            Inspected inspected, PlatformPluginManager manager, ClassLoader loader, PluginTexts texts, PluginHost host)
            throws ReflectiveOperationException {
        List<Object> extensions = new ArrayList<>();
        for (Class<?> extension : manager.getExtensionClasses(inspected.id())) {
            extensions.add(instance(extension, host));
        }
        return new RunningPlugin(
                inspected,
                loader,
                texts,
                extensions,
                rubrics(inspected, extensions),
                said(extensions, PluginApplication::navigation),
                said(extensions, PluginApplication::jobs),
                host);
    }

    private static <T> List<T> said(List<Object> extensions, Function<PluginApplication, List<T>> what) {
        return extensions.stream()
                .filter(PluginApplication.class::isInstance)
                .flatMap(extension -> what.apply((PluginApplication) extension).stream())
                .toList();
    }

    private static List<Rubric> rubrics(Inspected inspected, List<Object> extensions) {
        List<Rubric> rubrics = new ArrayList<>(inspected.rubrics());
        for (Object extension : extensions) {
            if (extension instanceof RubricProvider provider) {
                rubrics.addAll(provider.rubrics());
            }
        }
        return rubrics;
    }

    /** Stops all plugins that were started. */
    public void stopAll() {
        List.copyOf(managers.keySet()).forEach(this::stop);
    }

    /** Stops a plugin and lets go of its classes and its copy; does nothing if it does not run. */
    public void stop(String id) {
        HostMaker.Made ready = made.remove(id);
        if (ready != null) {
            ready.close();
        }
        PlatformPluginManager manager = managers.remove(id);
        if (manager != null) {
            end(manager, id);
        }
        copies.discard(id);
    }

    private void end(PlatformPluginManager manager, String id) {
        try {
            code.call(limit, () -> {
                manager.end();
                return id;
            });
        } catch (StartRefusedException | ExecutionException thrown) { // the plugin's own; it goes all the same
            LOG.log(Level.WARNING, "plugin " + id + " did not end well", thrown);
        }
    }

    /** By the constructor that takes the host, or else by the one that takes nothing. */
    private static Object instance(Class<?> type, PluginHost host) throws ReflectiveOperationException {
        for (Constructor<?> constructor : type.getConstructors()) {
            if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == PluginHost.class) {
                return constructor.newInstance(host);
            }
        }
        return type.getConstructor().newInstance();
    }
}
