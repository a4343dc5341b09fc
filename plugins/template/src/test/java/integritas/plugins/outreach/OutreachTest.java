package integritas.plugins.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import integritas.plugin.api.Refusal;
import integritas.plugin.testkit.AuditEntry;
import integritas.plugin.testkit.World;
import jakarta.json.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The log on a real database, with two tenants and a clock that is set. */
class OutreachTest {

    @SuppressWarnings("NullAway.Init")
    private static World world;

    private final Outreach outreach = new Outreach(world.host());

    @BeforeAll
    static void open() {
        world = World.open();
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @BeforeEach
    void begin() {
        world.at(Instant.parse("2026-06-01T03:00:00Z")).as(World.CITY, "Siti", "unit-user");
    }

    @Test
    void anEventIsSeenByItsTenantAndNoOther() {
        outreach.add(new NewEvent("2026-05-04", "Apel pagi", "40", ""));

        assertThat(outreach.events()).extracting(Event::topic).contains("Apel pagi");
        world.as(World.MINISTRY, "Budi", "unit-user");
        assertThat(outreach.events()).extracting(Event::topic).doesNotContain("Apel pagi");
    }

    @Test
    void whatIsRefusedLeavesNeitherRowNorEntry() {
        int before = world.audit().size();

        assertThatThrownBy(() -> outreach.add(new NewEvent("2026-06-02", "Besok", "1", "")))
                .isInstanceOf(Refusal.class);

        assertThat(outreach.events()).extracting(Event::topic).doesNotContain("Besok");
        assertThat(world.audit()).hasSize(before);
    }

    @Test
    void termsAreCountedInTheWorkingDaysOfTheAgency() {
        LocalDate friday = LocalDate.of(2026, 6, 5);

        assertThat(world.host().workingDays().after(friday, 1).day()).isEqualTo(LocalDate.of(2026, 6, 8));
        world.off(LocalDate.of(2026, 6, 8));
        assertThat(world.host().workingDays().after(friday, 1).day()).isEqualTo(LocalDate.of(2026, 6, 9));
        world.off();
    }

    @Test
    void todayIsTheTenantsOwnDay() {
        world.at(Instant.parse("2026-05-31T16:00:00Z")).as(World.MINISTRY, "Budi", "unit-user");

        outreach.add(new NewEvent("2026-06-01", "Dini hari di Jayapura", "3", ""));

        world.as(World.CITY, "Siti", "unit-user");
        assertThatThrownBy(() -> outreach.add(new NewEvent("2026-06-01", "Masih kemarin di Jakarta", "3", "")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void eventsAreForgottenAfterTheYearsThatTheTenantKeepsThem() {
        outreach.add(new NewEvent("2026-01-02", "Lama", "5", ""));
        world.with(Json.createObjectBuilder().add("keepYears", 1).build()).at(Instant.parse("2027-01-03T03:00:00Z"));

        world.run(new OutreachApplication(world.host()).jobs().get(0));

        assertThat(outreach.events()).extracting(Event::topic).doesNotContain("Lama");
        assertThat(world.audit()).extracting(AuditEntry::action).contains("event.added", "events.expired");
    }

    @Test
    void theOrganisersNumberIsSealedWithItsEventAndReadingItIsWrittenDown() {
        Event event = outreach.add(new NewEvent("2026-05-04", "Pameran", "40", "0812 3456 7890"));

        assertThat(event.contact()).isNotBlank().doesNotContain("3456");
        assertThat(outreach.contactOf(outreach.event(event.id()))).isEqualTo("0812 3456 7890");
        assertThat(world.audit()).extracting(AuditEntry::action).endsWith("contact.read");
        Event other = outreach.add(new NewEvent("2026-05-04", "Radio", "9", ""));
        other.sealContact(event.contact());
        assertThatThrownBy(() -> outreach.contactOf(other)).isInstanceOf(IllegalStateException.class);
        assertThat(world.audit().toString()).doesNotContain("3456");
    }

    @Test
    void aPhotoIsKeptForItsTenantAndAnotherTakesItsPlace() throws IOException {
        UUID event = outreach.add(new NewEvent("2026-05-04", "Pameran foto", "40", ""))
                .id();

        outreach.show(event, "pameran.png", png());
        UUID first = outreach.photoOf(event);
        outreach.show(event, "lain.png", png());

        try (InputStream content = world.host().files().open(outreach.photoOf(event))) {
            assertThat(content.readAllBytes()).isEqualTo(png().readAllBytes());
        }
        assertThat(world.host().files().find(first)).isEmpty();
        UUID second = outreach.photoOf(event);
        world.as(World.MINISTRY, "Budi", "unit-user");
        assertThat(world.host().files().find(second)).isEmpty();
    }

    @Test
    void aPhotoOfAnEventThatIsNotThereIsNotKept() {
        int before = world.audit().size();

        assertThatThrownBy(() -> outreach.show(new UUID(0, 9), "foto.png", png()))
                .isInstanceOf(Refusal.class);

        assertThat(world.audit()).hasSize(before);
    }

    @Test
    void administratorsAreWrittenToOnceWhenTheYearsLogIsRegular() {
        world.with(Json.createObjectBuilder().add("perYear", 2).build());
        int before = world.letters().size();

        for (int day = 1; day <= 3; day++) {
            outreach.add(new NewEvent("2025-02-0" + day, "Apel", "40", ""));
        }
        assertThatThrownBy(() -> outreach.add(new NewEvent("2024-02-01", "Apel", "0", "")))
                .isInstanceOf(Refusal.class);

        assertThat(world.letters()).hasSize(before + 1).last().satisfies(sent -> {
            assertThat(sent.to()).isEqualTo("tenant-admin");
            assertThat(sent.letter().subject().byLanguage()).containsKeys("id", "en");
        });
    }

    private static InputStream png() {
        return new ByteArrayInputStream("\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void everyTableIsWalledOff() {
        assertThat(world.gaps()).isEmpty();
    }
}
