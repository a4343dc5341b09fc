package integritas.pluginhost;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * The readiness check {@code plugins}: down until this node has tried to start each jar that may run. One that hangs or
 * fails does not keep it down.
 */
@Readiness
@ApplicationScoped
public class PluginsCheck implements HealthCheck {

    @Inject
    Plugins plugins;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("plugins").status(plugins.hasLooked()).build();
    }
}
