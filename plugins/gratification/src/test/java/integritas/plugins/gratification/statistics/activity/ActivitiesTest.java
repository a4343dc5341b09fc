package integritas.plugins.gratification.statistics.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import integritas.plugin.api.Refusal;
import integritas.plugin.testkit.AuditEntry;
import integritas.plugin.testkit.World;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The register of the control unit on a real database. */
class ActivitiesTest {

    @SuppressWarnings("NullAway.Init")
    private static World world;

    private final Activities activities = new Activities(world.host());

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
        world.at(Instant.parse("2026-11-27T03:00:00Z")).as(World.CITY, "Rina", "case-handler");
    }

    private static Typed campaign(String day, String topic) {
        return new Typed(Map.of("heldOn", day, "kind", "POSTER", "topic", topic, "reach", "250", "note", " di lobi "));
    }

    private static Typed foundation(String kind, String day) {
        return new Typed(Map.of("kind", kind, "number", "188/12/2026", "decidedOn", day));
    }

    private static Optional<SentFile> text(String content) {
        return Optional.of(
                new SentFile("berkas.txt", new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void aCampaignIsKeptWithItsPhotoAndGoesWithIt() {
        Campaign added = activities.addCampaign(campaign("2025-03-04", "Tolak hadiah"), text("foto"));

        assertThat(activities.campaigns(2025)).singleElement().satisfies(kept -> {
            assertThat(kept.reach()).isEqualTo(250);
            assertThat(kept.note()).isEqualTo("di lobi");
            assertThat(kept.photo().sha256()).hasSize(64);
        });
        UUID photo = added.photo().id();
        assertThat(world.host().files().find(photo)).isPresent();
        activities.removeCampaign(added.id());
        assertThat(activities.campaigns(2025)).isEmpty();
        assertThat(world.host().files().find(photo)).isEmpty();
        assertThat(world.audit()).extracting(AuditEntry::action).contains("campaign.added", "campaign.removed");
    }

    @Test
    void namesEverythingThatIsWrongWithACampaignAtOnce() {
        Typed typed = new Typed(Map.of("heldOn", "2026-11-28", "kind", "RADIO", "topic", " ", "reach", "0"));

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> activities.addCampaign(typed, Optional.empty()));

        assertThat(refusal.faults())
                .extracting(Refusal.Fault::field)
                .containsExactlyInAnyOrder("heldOn", "kind", "topic", "reach");
        assertThat(refusal.faults())
                .allSatisfy(fault -> assertThat(fault.text().byLanguage()).containsKeys("id", "en"));
    }

    @Test
    void aFileThatIsNotTakenLeavesNoCampaign() {
        int before = world.audit().size();

        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> activities.addCampaign(campaign("2024-03-04", "Apel"), text("")));

        assertThat(refusal.faults()).extracting(Refusal.Fault::field).containsExactly("file");
        assertThat(activities.campaigns(2024)).isEmpty();
        assertThat(world.audit()).hasSize(before);
    }

    @Test
    void aFoundationNeedsItsFileAndTheLatestComesFirst() {
        Refusal refusal = catchThrowableOfType(
                Refusal.class,
                () -> activities.addFoundation(foundation("UPG_DECREE", "2020-01-02"), Optional.empty()));
        assertThat(refusal.faults()).extracting(Refusal.Fault::field).containsExactly("file");

        Foundation older = activities.addFoundation(foundation("UPG_DECREE", "2021-01-02"), text("SK"));
        Foundation newer = activities.addFoundation(foundation("UPG_DECREE", "2022-01-02"), text("SK baru"));

        assertThat(activities.foundations(LocalDate.of(2022, 12, 31)))
                .extracting(Foundation::id)
                .containsExactly(newer.id(), older.id());
        assertThat(activities.foundations(LocalDate.of(2021, 12, 31)))
                .extracting(Foundation::id)
                .containsExactly(older.id());
    }

    @Test
    void anotherAgencyNeitherSeesNorRemovesIt() {
        Campaign added = activities.addCampaign(campaign("2023-03-04", "Apel"), Optional.empty());

        world.as(World.MINISTRY, "Budi", "tenant-admin");

        assertThat(activities.campaigns(2023)).isEmpty();
        assertThat(activities.lastRecorded()).isEmpty();
        assertThat(catchThrowableOfType(Refusal.class, () -> activities.removeCampaign(added.id()))
                        .kind())
                .isEqualTo(Refusal.Kind.NOT_FOUND);
    }
}
