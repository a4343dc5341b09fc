package integritas.tenantconfig;

import integritas.identity.DirectoryUnavailableException;
import integritas.pluginhost.Plugins;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Applies the descriptions in the deployment's directory. One that fails stops no other, and is applied with the next
 * round; those that were applied are then passed over. A trouble that stays the same is logged once.
 */
@ApplicationScoped
class TenantConfig {

    private static final Logger LOG = Logger.getLogger(TenantConfig.class.getName());

    @Inject
    @ConfigProperty(name = "integritas.tenant.config")
    Optional<String> directory;

    @Inject
    Setup setup;

    @Inject
    Plugins plugins;

    private final Map<String, Object> applied = new ConcurrentHashMap<>();
    private final Map<String, String> said = new ConcurrentHashMap<>();
    private volatile boolean ready;

    /** Tells whether all descriptions were applied once, as far as each allowed; true where there are none. */
    boolean isReady() {
        return ready || directory.isEmpty();
    }

    /** Returns how many descriptions are applied. */
    int applied() {
        return applied.size();
    }

    /**
     * Applies what is not yet applied.
     *
     * @return whether nothing is left that another round could bring about
     */
    boolean round() {
        if (directory.isEmpty()) {
            return true;
        }
        if (!plugins.hasLooked()) { // descriptions open assessments of the rubrics that plugins bring
            return false;
        }
        try {
            Configuration configuration = ConfigurationReader.read(Path.of(directory.get()));
            configuration.faults().forEach(fault -> say(Level.SEVERE, fault, "tenants as code: " + fault, null));
            boolean complete = applyAll(configuration.steps());
            ready = true;
            return complete;
        } catch (UncheckedIOException e) {
            say(Level.SEVERE, "files", "the descriptions of tenants cannot be read", e);
        } catch (DirectoryUnavailableException e) {
            say(Level.WARNING, "directory", "tenants wait for the directory of people: " + e.getMessage(), null);
        }
        return false;
    }

    private boolean applyAll(List<Step> steps) {
        boolean complete = true;
        for (Step step : steps) {
            complete &= step.equals(applied.get(step.name())) || apply(step);
        }
        return complete;
    }

    private boolean apply(Step step) {
        try {
            Plan done = step.apply(setup);
            applied.put(step.name(), step);
            LOG.log(Level.INFO, "{0} is set up: {1}", new Object[] {
                step.name(), done.outcome().word()
            });
            done.kept()
                    .forEach(kept -> say(
                            Level.WARNING,
                            step.name() + kept.field(),
                            step.name() + ": " + kept.field()
                                    + " was changed on the pages and stays as it is; its description says otherwise",
                            null));
            return true;
        } catch (DirectoryUnavailableException e) {
            throw e;
        } catch (RuntimeException e) {
            say(Level.SEVERE, step.name(), step.name() + " could not be set up: " + e.getMessage(), e);
            return false;
        }
    }

    /** Logs a trouble, unless that is what was said of the same subject before. */
    private void say(Level level, String subject, String message, @Nullable Throwable cause) {
        if (!message.equals(said.put(subject, message))) {
            LOG.log(level, message, cause);
        }
    }
}
