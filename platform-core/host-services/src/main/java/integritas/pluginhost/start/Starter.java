package integritas.pluginhost.start;

import integritas.plugin.api.PluginApplication;
import integritas.plugin.api.PluginHost;
import integritas.plugin.api.RubricProvider;
import integritas.plugin.inspection.Descriptor;
import integritas.plugin.inspection.Inspected;
import integritas.pluginview.PluginTexts;
import integritas.rubric.Rubric;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.pf4j.PluginState;
import org.pf4j.PluginWrapper;

/**
 * Starts plugins and stops them. A jar is copied to a name of its own first: the one in the directory may be replaced
 * while the copy is in use.
 */
public final class Starter {

    private static final Logger LOG = Logger.getLogger(Starter.class.getName());

    private final PlatformPluginManager manager;
    private final HostMaker hosts;
    private final Path work;
    private final Map<String, HostMaker.Made> made = new ConcurrentHashMap<>();

    public Starter(HostMaker hosts) {
        this.hosts = hosts;
        try {
            this.work = Files.createTempDirectory("integritas-plugins");
            work.toFile().deleteOnExit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.manager = new PlatformPluginManager(work);
    }

    /**
     * Starts a sound jar.
     *
     * @throws StartRefusedException if it does not start; nothing of it is left running then
     */
    public RunningPlugin start(Inspected inspected) {
        Descriptor descriptor = inspected.descriptor().orElseThrow();
        try {
            return begin(inspected, descriptor);
        } catch (StartRefusedException refused) {
            stop(descriptor.id());
            throw refused;
        } catch (InvocationTargetException thrown) {
            stop(descriptor.id());
            Throwable cause = thrown.getTargetException();
            throw new StartRefusedException("start-failed", cause.toString(), cause);
        } catch (RuntimeException | Error | ReflectiveOperationException | IOException thrown) {
            stop(descriptor.id());
            throw new StartRefusedException("start-failed", thrown.toString(), thrown);
        }
    }

    private RunningPlugin begin(Inspected inspected, Descriptor descriptor)
            throws ReflectiveOperationException, IOException {
        Path jar = Files.createTempFile(work, descriptor.id() + "-", ".jar");
        Files.copy(inspected.jar(), jar, StandardCopyOption.REPLACE_EXISTING);
        PluginWrapper plugin = manager.begin(jar, descriptor);
        if (plugin.getPluginState() != PluginState.STARTED) {
            Throwable why = plugin.getFailedException();
            throw new StartRefusedException("start-failed", String.valueOf(why), why == null ? new Error() : why);
        }
        ClassLoader loader = plugin.getPluginClassLoader();
        PluginTexts texts = new PluginTexts(loader);
        HostMaker.Made ready = hosts.make(inspected, jar, loader, texts);
        made.put(descriptor.id(), ready);
        List<Object> extensions = new ArrayList<>();
        for (Class<?> extension : manager.getExtensionClasses(descriptor.id())) {
            extensions.add(instance(extension, ready.host()));
        }
        return new RunningPlugin(
                inspected,
                loader,
                texts,
                extensions,
                rubrics(inspected, extensions),
                said(extensions, PluginApplication::navigation),
                said(extensions, PluginApplication::jobs),
                ready.host());
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

    /** Stops a plugin and lets go of its classes; does nothing if it does not run. */
    public void stop(String id) {
        HostMaker.Made ready = made.remove(id);
        if (ready != null) {
            ready.close();
        }
        if (manager.getPlugin(id) != null) {
            Path jar = manager.getPlugin(id).getPluginPath();
            end(id);
            manager.unloadPlugin(id);
            jar.toFile().deleteOnExit();
        }
    }

    private void end(String id) {
        try {
            manager.stopPlugin(id);
        } catch (RuntimeException | Error thrown) { // the plugin's own; it goes all the same
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
