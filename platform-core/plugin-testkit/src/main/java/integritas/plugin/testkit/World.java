package integritas.plugin.testkit;

import integritas.plugin.api.Job;
import integritas.plugin.api.Person;
import integritas.plugin.api.PluginApi;
import integritas.plugin.api.PluginHost;
import integritas.plugin.api.Tenant;
import integritas.plugin.api.WorkUnit;
import integritas.plugin.inspection.Inspected;
import integritas.plugin.inspection.Inspector;
import integritas.plugin.inspection.Schemas;
import integritas.pluginhost.start.StartRefusedException;
import integritas.workingdays.JointLeave;
import integritas.workingdays.LocalDay;
import integritas.workingdays.NationalCalendar;
import integritas.workingdays.WorkCalendar;
import integritas.workingdays.WorkWeek;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Two agencies, nobody signed in, and midnight in UTC of 1 January 2026, until a test says otherwise. The plugin is what
 * Maven has compiled into {@code target/classes}; its migrations have run as the platform runs them.
 *
 * <p>For one thread. Worlds share the PostgreSQL of the JVM, and each has a database of its own: what one keeps no other
 * sees. The first takes seconds to open, others part of one. Close it.
 */
public final class World implements AutoCloseable {

    /** The agency that acts at first. */
    public static final Tenant CITY = tenant(1, "kota-uji", "Pemerintah Kota Uji", "Asia/Jakarta");

    /** Another one, which must see none of the first one's rows. */
    public static final Tenant MINISTRY = tenant(2, "kementerian-uji", "Kementerian Uji", "Asia/Jayapura");

    static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private final Inspected inspected;
    private final TestSchema schema;
    private final TestHost host;

    private World(Inspected inspected) {
        this.inspected = inspected;
        ClassLoader plugin = Thread.currentThread().getContextClassLoader();
        this.schema = TestSchema.copied(inspected, plugin);
        this.host = new TestHost(inspected, inspected.jar(), plugin, schema.door(), START);
    }

    /**
     * Opens a world with the plugin in {@code target/classes}.
     *
     * @throws AssertionError if the platform would refuse it; the message has all findings
     * @throws StartRefusedException if a migration fails, a table is not walled off, or an entity cannot be used
     */
    public static World open() {
        try {
            Inspected inspected =
                    new Inspector(PluginApi.version()).inspect(PluginFolderJar.of(Path.of("target/classes")));
            if (!inspected.isSound()) {
                throw new AssertionError("the platform would refuse this plugin: " + inspected.findings());
            }
            return new World(inspected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what the plugin's classes take. */
    public PluginHost host() {
        return host;
    }

    /** Goes on as this agency, with nobody signed in. */
    public World as(Tenant tenant) {
        host.enter(tenant, null);
        return this;
    }

    /** Goes on as somebody of this agency who has these roles. */
    public World as(Tenant tenant, String name, String... roles) {
        UUID id = UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        host.enter(tenant, new Person(id, name, Set.of(roles)));
        return this;
    }

    /** Gives the agency that acts these units in use, in this order. */
    public World units(WorkUnit... all) {
        host.known().set(List.of(all));
        return this;
    }

    /** Goes on as the same person, who has all roles in these units and none in others, until somebody else acts. */
    public World inUnits(WorkUnit... units) {
        host.known().setOfPerson(List.of(units));
        return this;
    }

    /** Goes on as the same person, who has this role in these units, besides what was said already. */
    public World inUnits(String role, WorkUnit... units) {
        host.known().addOfPerson(role, List.of(units));
        return this;
    }

    /** Sets the clock. */
    public World at(Instant moment) {
        host.set(moment);
        return this;
    }

    /**
     * Sets the plugin for both agencies.
     *
     * @throws AssertionError if its schema does not take that
     */
    public World with(JsonObject settings) {
        List<String> faults = inspected.contents().settingsSchema().stream()
                .flatMap(known -> Schemas.faults(known, settings.toString()).stream())
                .map(fault -> fault.message())
                .toList();
        if (!faults.isEmpty()) {
            throw new AssertionError("the plugin's schema does not take these settings: " + faults);
        }
        host.set(settings);
        return this;
    }

    /** Has both agencies take these days off besides the national ones, and no others; five days a week. */
    public World off(LocalDate... days) {
        List<LocalDay> local = Stream.of(days)
                .map(day -> new LocalDay(day, LocalDay.Kind.HOLIDAY, "Libur daerah"))
                .toList();
        host.set(new WorkCalendar(NationalCalendar.builtIn(), WorkWeek.FIVE_DAYS, JointLeave.OFF, local));
        return this;
    }

    /** Has these people, and nobody else, be without a mail address. */
    public World unreachable(UUID... people) {
        host.setUnreachable(Set.of(people));
        return this;
    }

    /** Runs a job once for the agency that acts, due by the clock; nobody is signed in then, nor afterwards. */
    public World run(Job job) {
        host.enter(host.tenant(), null);
        Instant due = host.clock().instant();
        job.work().run(() -> due);
        return this;
    }

    /** Returns what was written into the audit logs and kept, the oldest first. */
    public List<AuditEntry> audit() {
        return host.kept();
    }

    /** Returns the letters that left, the oldest first. */
    public List<SentLetter> letters() {
        return host.sent();
    }

    /** Returns what one agency could see of another's rows, by the database's own catalogue; must be empty. */
    public List<String> gaps() {
        return schema.gaps(inspected.descriptor().orElseThrow());
    }

    @Override
    public void close() {
        host.close();
        schema.close();
    }

    private static Tenant tenant(int number, String alias, String name, String zone) {
        return new Tenant(new UUID(0, number), alias, name, Locale.forLanguageTag("id"), ZoneId.of(zone));
    }
}
