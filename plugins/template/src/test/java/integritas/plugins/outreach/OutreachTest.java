package integritas.plugins.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import integritas.plugin.api.Refusal;
import integritas.plugin.testkit.AuditEntry;
import integritas.plugin.testkit.World;
import jakarta.json.Json;
import java.time.Instant;
import java.time.LocalDate;
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
        outreach.add(new NewEvent("2026-05-04", "Apel pagi", "40"));

        assertThat(outreach.events()).extracting(Event::topic).contains("Apel pagi");
        world.as(World.MINISTRY, "Budi", "unit-user");
        assertThat(outreach.events()).extracting(Event::topic).doesNotContain("Apel pagi");
    }

    @Test
    void whatIsRefusedLeavesNeitherRowNorEntry() {
        int before = world.audit().size();

        assertThatThrownBy(() -> outreach.add(new NewEvent("2026-06-02", "Besok", "1")))
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

        outreach.add(new NewEvent("2026-06-01", "Dini hari di Jayapura", "3"));

        world.as(World.CITY, "Siti", "unit-user");
        assertThatThrownBy(() -> outreach.add(new NewEvent("2026-06-01", "Masih kemarin di Jakarta", "3")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void eventsAreForgottenAfterTheYearsThatTheTenantKeepsThem() {
        outreach.add(new NewEvent("2026-01-02", "Lama", "5"));
        world.with(Json.createObjectBuilder().add("keepYears", 1).build()).at(Instant.parse("2027-01-03T03:00:00Z"));

        outreach.expire();

        assertThat(outreach.events()).extracting(Event::topic).doesNotContain("Lama");
        assertThat(world.audit()).extracting(AuditEntry::action).contains("event.added", "events.expired");
    }

    @Test
    void everyTableIsWalledOff() {
        assertThat(world.gaps()).isEmpty();
    }
}
