package integritas.tenantconfig;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** The readiness check {@code tenants}: down until what is described as code was applied once. */
@Readiness
@ApplicationScoped
public class TenantsCheck implements HealthCheck {

    @Inject
    TenantConfig config;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("tenants")
                .status(config.isReady())
                .withData("applied", config.applied())
                .build();
    }
}
