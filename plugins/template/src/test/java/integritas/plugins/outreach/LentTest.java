package integritas.plugins.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import integritas.plugin.api.Letters.Letter;
import integritas.plugin.api.Refusal;
import integritas.plugin.api.WorkUnit;
import integritas.plugin.testkit.AuditEntry;
import integritas.plugin.testkit.World;
import integritas.rubric.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the test kit lends is as the platform's own: kept or undone with the transaction, and apart for each tenant. */
class LentTest {

    private static final Letter LETTER = new Letter(Text.of("id", "Ada yang menunggu"), Text.of("id", "Buka."), "/");

    @SuppressWarnings("NullAway.Init")
    private static World world;

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
        world.as(World.CITY, "Siti", "unit-user");
    }

    @Test
    void aRollbackTakesBackFilesLettersAndEntries() {
        List<UUID> files = new ArrayList<>();
        int letters = world.letters().size();
        int entries = world.audit().size();

        assertThatThrownBy(() -> world.host().data().inTransaction(entities -> {
                    files.add(keep());
                    world.host().letters().toRole("tenant-admin", LETTER);
                    world.host().audit().unnamed("tip.sent");
                    assertThat(world.host().files().find(files.get(0))).isPresent();
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");

        assertThat(world.host().files().find(files.get(0))).isEmpty();
        assertThat(world.letters()).hasSize(letters);
        assertThat(world.audit()).hasSize(entries);
    }

    @Test
    void aFileThatAnUndoneTransactionErasedIsStillThere() throws IOException {
        UUID file = keep();

        assertThatThrownBy(() -> world.host().data().inTransaction(entities -> {
                    world.host().files().erase(file);
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");

        try (var content = world.host().files().open(file)) {
            assertThat(content.readAllBytes()).asString().isEqualTo("notula");
        }
        world.host().files().erase(file);
        assertThatThrownBy(() -> world.host().files().open(file)).isInstanceOf(Refusal.class);
    }

    @Test
    void anUnnamedEntryHasNoSubject() {
        world.host().audit().unnamed("tip.sent");

        AuditEntry last = world.audit().get(world.audit().size() - 1);
        assertThat(last.action()).isEqualTo("tip.sent");
        assertThat(last.subject()).isEqualTo(new UUID(0, 0));
    }

    @Test
    void lettersAreToThosePeopleThatThePlatformKnows() {
        UUID person = new UUID(0, 5);

        assertThat(world.host().letters().toPerson(person, LETTER)).isTrue();
        assertThat(world.letters().get(world.letters().size() - 1).to()).isEqualTo(person.toString());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> world.host().letters().toRole("everybody", LETTER));
    }

    @Test
    void whoHasNoMailAddressIsNotWrittenToAndThePluginHears() {
        UUID person = new UUID(0, 6);
        int letters = world.letters().size();
        world.unreachable(person);

        assertThat(world.host().letters().toPerson(person, LETTER)).isFalse();

        assertThat(world.letters()).hasSize(letters);
        world.unreachable();
    }

    @Test
    void unitsAreThoseThatTheTestNamedForTheTenant() {
        WorkUnit unit = new WorkUnit(new UUID(0, 1), "dinas", "Dinas");
        world.units(unit).inUnits(unit);

        assertThat(world.host().units().all()).containsExactly(unit);
        assertThat(world.host().units().ofPerson()).containsExactly(unit);
        world.as(World.MINISTRY, "Budi", "unit-user");
        assertThat(world.host().units().find(unit.id())).isEmpty();
        assertThat(world.host().units().ofPerson()).isEmpty();
    }

    @Test
    void whatOneTenantSealedOpensForNoOther() {
        UUID row = new UUID(0, 1);
        String sealed = world.host().cipher().seal("event.contact", row, "0812");
        String print = world.host().cipher().fingerprint("event.contact", "0812");

        world.as(World.MINISTRY);

        assertThatThrownBy(() -> world.host().cipher().open("event.contact", row, sealed))
                .isInstanceOf(IllegalStateException.class);
        assertThat(world.host().cipher().fingerprint("event.contact", "0812")).isNotEqualTo(print);
    }

    private static UUID keep() {
        try {
            return world.host()
                    .files()
                    .keep("notula.txt", new ByteArrayInputStream("notula".getBytes(StandardCharsets.UTF_8)))
                    .id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
