package integritas.pluginhost.files;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import integritas.content.SealedFolder;
import integritas.tenant.CurrentTenant;
import integritas.tenant.SystemActor;
import integritas.tenant.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Deletes content of plugins' files that belongs to no row: what a server left that was killed between the two. It must have
 * lain for a day, so that no transaction under way is met.
 */
@ApplicationScoped
class Sweeping {

    private static final Duration PAUSE = Duration.ofHours(12);
    private static final Duration OLD = Duration.ofDays(1);

    @Inject
    @ConfigProperty(name = "integritas.evidence")
    String root;

    @Inject
    Tenants tenants;

    @Inject
    SystemActor system;

    @Inject
    CurrentTenant current;

    @Inject
    PluginFiles files;

    @Inject
    Clock clock;

    @Produces
    RecurringTask<Void> task() {
        return Tasks.recurring("plugin.files.sweep", FixedDelay.of(PAUSE))
                .execute((instance, context) -> tenants.all().forEach(tenant -> system.actIn(tenant, this::sweep)));
    }

    private void sweep() {
        Instant before = clock.instant().minus(OLD);
        try {
            for (Path file : SealedFolder.files(Path.of(root), current.get().id())) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before) && isStray(file)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isStray(Path file) {
        String plugin = file.getName(file.getNameCount() - 2).toString();
        try {
            return files.find(plugin, UUID.fromString(file.getFileName().toString()))
                    .isEmpty();
        } catch (IllegalArgumentException halfWritten) {
            return true;
        }
    }
}
