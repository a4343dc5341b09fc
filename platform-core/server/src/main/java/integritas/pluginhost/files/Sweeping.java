package integritas.pluginhost.files;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import integritas.content.SealedFolder;
import integritas.tenant.EachTenant;
import integritas.tenant.Tenant;
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
    EachTenant tenants;

    @Inject
    PluginFiles files;

    @Inject
    Clock clock;

    @Produces
    RecurringTask<Void> task() {
        return Tasks.recurring("plugin.files.sweep", FixedDelay.of(PAUSE))
                .execute((instance, context) -> tenants.act(this::sweep));
    }

    private void sweep(Tenant tenant) {
        Instant before = clock.instant().minus(OLD);
        try {
            for (Path file : SealedFolder.files(Path.of(root), tenant.id())) {
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
