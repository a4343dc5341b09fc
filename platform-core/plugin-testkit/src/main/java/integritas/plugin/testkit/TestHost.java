package integritas.plugin.testkit;

import integritas.plugin.api.AuditTrail;
import integritas.plugin.api.Data;
import integritas.plugin.api.Documents;
import integritas.plugin.api.FieldCipher;
import integritas.plugin.api.FileStore;
import integritas.plugin.api.Letters;
import integritas.plugin.api.Pages;
import integritas.plugin.api.Permission;
import integritas.plugin.api.PermissionDeniedException;
import integritas.plugin.api.Person;
import integritas.plugin.api.PluginHost;
import integritas.plugin.api.Settings;
import integritas.plugin.api.Tenant;
import integritas.plugin.api.Units;
import integritas.plugin.api.WorkingDays;
import integritas.plugin.inspection.Inspected;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The platform as a plugin's test sees it. */
final class TestHost implements PluginHost, AutoCloseable {

    private final Inspected inspected;
    private final SetClock clock;
    private final Optional<TestEntities> entities;
    private final List<AuditEntry> kept = new ArrayList<>();
    private final List<AuditEntry> pending = new ArrayList<>();
    private Tenant tenant = World.CITY;
    private @Nullable Person person;
    private JsonObject settings;

    TestHost(Inspected inspected, Path jar, ClassLoader plugin, DataSource door, Instant now) {
        this.inspected = inspected;
        this.clock = new SetClock(now);
        this.entities = inspected.contents().entities().isEmpty()
                ? Optional.empty()
                : Optional.of(new TestEntities(inspected, jar, plugin, door));
        this.settings = defaults();
    }

    void enter(Tenant entered, @Nullable Person who) {
        tenant = entered;
        person = who;
    }

    void set(Instant moment) {
        clock.set(moment);
    }

    void set(JsonObject chosen) {
        JsonObjectBuilder all = Json.createObjectBuilder(defaults());
        chosen.forEach(all::add);
        settings = all.build();
    }

    List<AuditEntry> kept() {
        return List.copyOf(kept);
    }

    @Override
    public Clock clock() {
        return clock;
    }

    @Override
    public Tenant tenant() {
        return tenant;
    }

    @Override
    public Optional<Person> person() {
        return Optional.ofNullable(person);
    }

    @Override
    public Data data() {
        if (!inspected.descriptor().orElseThrow().wants(Permission.STORE_DATA)) {
            throw new PermissionDeniedException(Permission.STORE_DATA);
        }
        return new Data() {
            @Override
            public <T> T inTransaction(Function<EntityManager, T> work) {
                return transaction(work);
            }
        };
    }

    /** Audit entries are kept with the change, or not at all. */
    private <T> T transaction(Function<EntityManager, T> work) {
        TestEntities own = entities.orElseThrow(() -> new IllegalStateException("the plugin has no entities"));
        if (own.isOpen()) {
            return own.run(tenant.id().toString(), work);
        }
        pending.clear();
        T result = own.run(tenant.id().toString(), work);
        kept.addAll(pending);
        pending.clear();
        return result;
    }

    @Override
    public Settings settings() {
        return () -> settings;
    }

    @Override
    public AuditTrail audit() {
        return new AuditTrail() {
            @Override
            public void changed(String action, UUID subject, JsonValue before, JsonValue after) {
                AuditEntry entry = new AuditEntry(tenant.alias(), action, subject, before, after);
                boolean within = entities.isPresent() && entities.get().isOpen();
                (within ? pending : kept).add(entry);
            }

            @Override
            public void unnamed(String action) {
                throw new UnsupportedOperationException();
            }
        };
    }

    @Override
    public Pages pages() {
        throw new UnsupportedOperationException("pages need the platform: try them with infra/plugin dev");
    }

    @Override
    public Units units() {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileStore files() {
        throw new UnsupportedOperationException();
    }

    @Override
    public FieldCipher cipher() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Letters letters() {
        throw new UnsupportedOperationException();
    }

    @Override
    public WorkingDays workingDays() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Documents documents() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        entities.ifPresent(TestEntities::close);
    }

    private JsonObject defaults() {
        JsonObjectBuilder defaults = Json.createObjectBuilder();
        inspected.contents().settingsSchema().ifPresent(schema -> {
            JsonObject properties =
                    Json.createReader(new StringReader(schema)).readObject().getJsonObject("properties");
            properties.forEach((name, property) -> {
                if (property.asJsonObject().containsKey("default")) {
                    defaults.add(name, property.asJsonObject().get("default"));
                }
            });
        });
        return defaults.build();
    }
}
