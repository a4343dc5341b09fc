package integritas.plugin.testkit;

import integritas.documents.PluginDocuments;
import integritas.encryption.KeyRing;
import integritas.encryption.SealedFields;
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
import integritas.plugin.inspection.Descriptor;
import integritas.plugin.inspection.Inspected;
import integritas.pluginview.PluginRenderer;
import integritas.pluginview.PluginTexts;
import integritas.workingdays.CountedDays;
import integritas.workingdays.NationalCalendar;
import integritas.workingdays.WorkCalendar;
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
import java.util.Set;
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
    private final Transaction transaction = new Transaction();
    private final KeyRing keys = new TestKeys(() -> tenant().id());
    private final TestFileRows rows = new TestFileRows(() -> tenant().id(), transaction);
    private final TestFolder folder = new TestFolder();
    private final TestLetters letters = new TestLetters(this::tenant, transaction);
    private final TestUnits units = new TestUnits(() -> tenant().id());
    private final Documents documents;
    private Tenant tenant = World.CITY;
    private @Nullable Person person;
    private JsonObject settings;
    private WorkCalendar calendar = WorkCalendar.usual(NationalCalendar.builtIn());

    TestHost(Inspected inspected, Path jar, ClassLoader plugin, DataSource door, Instant now) {
        this.inspected = inspected;
        this.clock = new SetClock(now);
        this.entities = inspected.contents().entities().isEmpty()
                ? Optional.empty()
                : Optional.of(new TestEntities(inspected, jar, plugin, door));
        this.documents = documents(inspected);
        this.settings = defaults();
    }

    private Documents documents(Inspected plugin) {
        Descriptor descriptor = plugin.descriptor().orElseThrow();
        ClassLoader classes = TestHost.class.getClassLoader();
        return new PluginDocuments(
                this,
                new PluginTexts(classes),
                new PluginRenderer(descriptor.id(), descriptor.templates(), plugin.jar(), classes));
    }

    void enter(Tenant entered, @Nullable Person who) {
        tenant = entered;
        person = who;
        units.setOfPerson(List.of());
    }

    void set(Instant moment) {
        clock.set(moment);
    }

    void set(JsonObject chosen) {
        JsonObjectBuilder all = Json.createObjectBuilder(defaults());
        chosen.forEach(all::add);
        settings = all.build();
    }

    void set(WorkCalendar known) {
        calendar = known;
    }

    List<AuditEntry> kept() {
        return List.copyOf(kept);
    }

    List<SentLetter> sent() {
        return letters.sent();
    }

    void setUnreachable(Set<UUID> people) {
        letters.setUnreachable(people);
    }

    TestUnits known() {
        return units;
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
        require(Permission.STORE_DATA);
        return new Data() {
            @Override
            public <T> T inTransaction(Function<EntityManager, T> work) {
                return transaction(work);
            }
        };
    }

    /** Audit entries, files and letters are kept with the change, or not at all. */
    private <T> T transaction(Function<EntityManager, T> work) {
        TestEntities own = entities.orElseThrow(() -> new IllegalStateException("the plugin has no entities"));
        if (own.isOpen()) {
            return own.run(tenant.id().toString(), work);
        }
        boolean done = false;
        transaction.begin();
        try {
            T result = own.run(tenant.id().toString(), work);
            done = true;
            return result;
        } finally {
            transaction.end(done);
        }
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
                transaction.afterwards(() -> kept.add(entry), () -> {});
            }

            @Override
            public void unnamed(String action) {
                changed(action, new UUID(0, 0), JsonValue.NULL, JsonValue.NULL);
            }
        };
    }

    @Override
    public Pages pages() {
        throw new UnsupportedOperationException("pages need the platform: try them with infra/plugin dev");
    }

    @Override
    public Units units() {
        return units;
    }

    @Override
    public FileStore files() {
        require(Permission.STORE_DATA);
        return folder.files(inspected.id(), keys, rows);
    }

    @Override
    public FieldCipher cipher() {
        require(Permission.STORE_DATA);
        return new SealedFields(inspected.id(), keys);
    }

    @Override
    public Letters letters() {
        require(Permission.SEND_LETTERS);
        return letters;
    }

    @Override
    public WorkingDays workingDays() {
        return new CountedDays(() -> calendar);
    }

    @Override
    public Documents documents() {
        return documents;
    }

    @Override
    public void close() {
        entities.ifPresent(TestEntities::close);
        folder.close();
    }

    private void require(Permission permission) {
        if (!inspected.descriptor().orElseThrow().wants(permission)) {
            throw new PermissionDeniedException(permission);
        }
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
