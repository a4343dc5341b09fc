package integritas.pluginhost.start;

import integritas.plugin.api.Job;
import integritas.plugin.api.NavigationEntry;
import integritas.plugin.api.PluginApplication;
import integritas.plugin.api.PluginHost;
import integritas.plugin.inspection.Descriptor;
import integritas.plugin.inspection.Inspected;
import integritas.pluginview.PluginTexts;
import integritas.rubric.Rubric;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A plugin that was started. What its application says it offers was asked once: a plugin that throws there has not started.
 *
 * @param inspected the jar it was loaded from
 * @param loader the loader of its classes
 * @param texts its wording
 * @param extensions what it offers, made once
 * @param rubrics the editions that it carries or computes
 * @param navigation what it adds to the bar at the top
 * @param jobs the work it wants to be done in the background
 * @param host what it uses of the platform
 */
public record RunningPlugin(
        Inspected inspected,
        ClassLoader loader,
        PluginTexts texts,
        List<Object> extensions,
        List<Rubric> rubrics,
        List<NavigationEntry> navigation,
        List<Job> jobs,
        PluginHost host) {

    public RunningPlugin {
        extensions = List.copyOf(extensions);
        rubrics = List.copyOf(rubrics);
        navigation = List.copyOf(navigation);
        jobs = List.copyOf(jobs);
    }

    public Descriptor descriptor() {
        return inspected.descriptor().orElseThrow();
    }

    public String id() {
        return descriptor().id();
    }

    /** Opens a file in its jar; null if there is none. */
    public @Nullable InputStream resource(String name) {
        return loader.getResourceAsStream(name);
    }

    /** Returns what it offers of this kind. */
    public <T> List<T> offers(Class<T> point) {
        return extensions.stream().filter(point::isInstance).map(point::cast).toList();
    }

    /** Returns its application; empty for a plugin without operations, pages and work of its own. Asked at each call. */
    public Optional<PluginApplication> application() {
        for (Object extension : extensions) {
            if (extension instanceof PluginApplication application) {
                return Optional.of(application);
            }
        }
        return Optional.empty();
    }
}
