package integritas.pluginhost.host;

import integritas.documents.PluginDocuments;
import integritas.encryption.SealedFields;
import integritas.identity.Caller;
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
import integritas.pluginhost.data.PluginUnit;
import integritas.pluginview.PluginRenderer;
import integritas.pluginview.PluginTexts;
import integritas.web.Languages;
import integritas.workingdays.CountedDays;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;

/** The platform as one plugin may use it. */
final class PlatformHost implements PluginHost {

    private final Descriptor descriptor;
    private final Optional<PluginUnit> unit;
    private final PlatformServices services;
    private final Settings settings;
    private final AuditTrail audit;
    private final Pages pages;
    private final Units units;
    private final FieldCipher cipher;
    private final FileStore files;
    private final Letters letters;
    private final Documents documents;

    PlatformHost(
            Inspected inspected,
            Optional<PluginUnit> unit,
            PluginTexts texts,
            PluginRenderer renderer,
            PlatformServices services) {
        this.descriptor = inspected.descriptor().orElseThrow();
        this.unit = unit;
        this.services = services;
        this.settings = new PluginSettings(descriptor.id(), inspected.contents().settingsSchema(), services);
        this.audit = new PluginAudit(descriptor.id(), services);
        this.pages = new PluginPages(inspected, texts, renderer, this, services);
        this.units = new PluginUnits(services.units());
        this.cipher = new SealedFields(descriptor.id(), services.keys());
        this.files = services.sealed().files(descriptor.id(), services);
        this.letters = new PluginLetters(descriptor, services.post());
        this.documents = new PluginDocuments(this, texts, renderer);
    }

    @Override
    public Clock clock() {
        return services.clock();
    }

    @Override
    public Tenant tenant() {
        integritas.tenant.Tenant tenant = services.ofCall(services.tenant()::find)
                .orElseThrow(() -> new IllegalStateException("this thread acts for no tenant"));
        return new Tenant(
                tenant.id(),
                tenant.alias(),
                tenant.name(),
                Languages.of(tenant.locale()),
                ZoneId.of(tenant.timeZone()));
    }

    @Override
    public Optional<Person> person() {
        tenant();
        return services.ofCall(services.caller()::find).map(PlatformHost::person);
    }

    @Override
    public Data data() {
        require(Permission.STORE_DATA);
        tenant();
        PluginUnit entities =
                unit.orElseThrow(() -> new IllegalStateException("the plugin has no entities to work with"));
        return new Data() {
            @Override
            public <T> T inTransaction(Function<EntityManager, T> work) {
                return services.transactions().run(entities, work);
            }
        };
    }

    @Override
    public Settings settings() {
        tenant();
        return settings;
    }

    @Override
    public AuditTrail audit() {
        tenant();
        return audit;
    }

    @Override
    public Pages pages() {
        tenant();
        return pages;
    }

    @Override
    public Units units() {
        tenant();
        return units;
    }

    @Override
    public FileStore files() {
        require(Permission.STORE_DATA);
        tenant();
        return files;
    }

    @Override
    public FieldCipher cipher() {
        require(Permission.STORE_DATA);
        tenant();
        return cipher;
    }

    @Override
    public Letters letters() {
        require(Permission.SEND_LETTERS);
        tenant();
        return letters;
    }

    @Override
    public WorkingDays workingDays() {
        tenant();
        return new CountedDays(services.calendars()::current);
    }

    @Override
    public Documents documents() {
        tenant();
        return documents;
    }

    private void require(Permission permission) {
        if (!descriptor.wants(permission)) {
            throw new PermissionDeniedException(permission);
        }
    }

    private static Person person(Caller caller) {
        return new Person(caller.id(), caller.name(), caller.roles());
    }
}
