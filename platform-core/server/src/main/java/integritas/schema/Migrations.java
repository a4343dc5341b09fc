package integritas.schema;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;

/**
 * Applies the migrations in {@code db/migration} at start, as the role that owns the tables. The role that serves
 * requests and the one of the national view own nothing; their names are handed to the scripts as {@code ${app_role}}
 * and {@code ${national_role}}.
 */
@Singleton
@Startup
public class Migrations {

    @Inject
    @ConfigProperty(name = "db.url")
    String url;

    @Inject
    @ConfigProperty(name = "db.owner.user")
    String owner;

    @Inject
    @ConfigProperty(name = "db.owner.password")
    String ownerPassword;

    @Inject
    @ConfigProperty(name = "db.user")
    String appRole;

    @Inject
    @ConfigProperty(name = "db.national.user")
    String nationalRole;

    @PostConstruct
    void migrate() {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(url, owner, ownerPassword)
                .placeholders(Map.of("app_role", appRole, "national_role", nationalRole))
                .connectRetries(20)
                .load()
                .migrate();
    }

    /** Returns when they have been applied. */
    public void await() {
        // The container lets nobody in before the start is through.
    }
}
