package integritas.plugins.gratification.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import integritas.plugin.api.Refusal;
import integritas.plugin.testkit.World;
import integritas.plugins.gratification.report.Field;
import integritas.plugins.gratification.report.GiftKind;
import integritas.plugins.gratification.report.Report;
import integritas.plugins.gratification.report.ReportState;
import integritas.plugins.gratification.report.Sent;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Chains of custody on a real database. */
class CustodyTest {

    @SuppressWarnings("NullAway.Init")
    private static World world;

    @SuppressWarnings("NullAway.Init")
    private Office office;

    @SuppressWarnings("NullAway.Init")
    private Report report;

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
        office = new Office(world);
        report = Sent.by(world, "Siti");
        office.sit();
    }

    @Test
    void whatWasNotReceivedIsNeitherKeptNorReturned() {
        for (CustodyAct act : CustodyAct.values()) {
            if (act != CustodyAct.RECEIVED) {
                refused("act-cannot-follow", act, 0);
            }
        }
        assertThat(chain().acts()).isEmpty();
    }

    @Test
    void anObjectIsReceivedKeptMovedAndHandedOver() {
        add(CustodyAct.RECEIVED);
        add(CustodyAct.KEPT);
        add(CustodyAct.MOVED);
        add(CustodyAct.TO_TREASURY);

        assertThat(chain().acts())
                .extracting(Custody::act)
                .containsExactly(CustodyAct.RECEIVED, CustodyAct.KEPT, CustodyAct.MOVED, CustodyAct.TO_TREASURY);
        assertThat(chain().next()).isEmpty();
        assertThat(chain().isKept()).isFalse();
    }

    @Test
    void everyWayThroughTheActsEndsOrLeadsBackAndOnlyPerishablesAreDonated() {
        for (CustodyAct act : CustodyAct.values()) {
            List<CustodyAct> next = CustodyAct.after(Optional.of(act), GiftKind.OTHER_GOODS);
            assertThat(next).as(act.name()).doesNotContain(CustodyAct.DONATED);
            assertThat(next.contains(CustodyAct.RECEIVED))
                    .as("taken in again after " + act)
                    .isEqualTo(act == CustodyAct.RETURNED || act == CustodyAct.TO_KPK);
        }
        assertThat(CustodyAct.after(Optional.of(CustodyAct.KEPT), GiftKind.PERISHABLE))
                .contains(CustodyAct.DONATED);
    }

    @Test
    void takingInWantsAPhotoAndSomebodyWhoBroughtIt() {
        CustodyForm form = new CustodyForm("RECEIVED", 0, "2026-06-01", "", "", "", "", Optional.empty());

        assertThatThrownBy(() -> office.desk().objects().add(report.id(), gift(), form))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.faults())
                                .extracting(Refusal.Fault::code)
                                .containsExactlyInAnyOrder("party-missing", "photo-missing"));
    }

    @Test
    void aPhotoIsAPicture() {
        Upload text = new Upload("a.txt", new ByteArrayInputStream("bukan foto".getBytes(StandardCharsets.UTF_8)));
        CustodyForm form = new CustodyForm("RECEIVED", 0, "2026-06-01", "Siti", "", "", "", Optional.of(text));

        assertThatThrownBy(() -> office.desk().objects().add(report.id(), gift(), form))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.faults())
                                .extracting(Refusal.Fault::code)
                                .containsExactly("photo-no-picture"));
    }

    @Test
    void theSecondOfTwoPeopleIsToldThatTheObjectMovedOn() {
        add(CustodyAct.RECEIVED);

        assertThatThrownBy(() -> office.desk().objects().add(report.id(), gift(), form(CustodyAct.KEPT, 0)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.STALE));
    }

    @Test
    void anActIsNotBeforeTheOneItFollows() {
        world.at(Instant.parse("2026-06-10T03:00:00Z"));
        CustodyForm later = new CustodyForm(
                "RECEIVED", 0, "2026-06-08", "Siti", "", "", "", Optional.of(new Upload("f.png", Sent.picture())));
        office.desk().objects().add(report.id(), gift(), later);

        refused("day-too-early", CustodyAct.KEPT, 1);
    }

    @Test
    void actsAreOnlyAddedWhateverTheDatabaseIsTold() {
        Custody act = add(CustodyAct.RECEIVED);

        for (String command : List.of(
                "update plugin_gratification.custody set done_on = done_on - 1 where id = ?1",
                "update plugin_gratification.custody set whereabouts = 'lain' where id = ?1",
                "update plugin_gratification.custody set party = 'orang lain' where id = ?1",
                "delete from plugin_gratification.custody where id = ?1")) {
            assertThatThrownBy(() -> new Sql(world.host()).write(command, act.id()))
                    .as(command)
                    .hasStackTraceContaining("only added");
        }
    }

    @Test
    void theRegisterHasWhatIsKeptWithItsAgePlaceAndSeal() {
        add(CustodyAct.RECEIVED);
        add(CustodyAct.KEPT);
        world.at(Instant.parse("2026-06-11T03:00:00Z"));

        assertThat(kept()).singleElement().satisfies(object -> {
            assertThat(object.days()).isEqualTo(10);
            assertThat(object.whereabouts()).isEqualTo("Lemari besi 2");
            assertThat(object.seal()).isEqualTo("S-0042");
        });
        add(CustodyAct.RETURNED);
        assertThat(kept()).isEmpty();
    }

    @Test
    void aReportIsNotClosedWhileItsObjectIsKept() {
        office.take(report, Action.BEGIN, Action.ANALYSE, Action.EXEMPT);
        add(CustodyAct.RECEIVED);

        assertThatThrownBy(() -> office.take(report, Action.CLOSE))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.faults())
                                .extracting(Refusal.Fault::code)
                                .containsExactly("object-still-kept"));
        add(CustodyAct.RETURNED);
        assertThat(office.take(report, Action.CLOSE).state()).isEqualTo(ReportState.CLOSED);
    }

    @Test
    void servicesAndRefusalsHaveNoObjects() {
        Report ticket = Sent.by(world, "Siti", Map.of(Field.GIFT_KIND, "TRAVEL"));
        Report refusal = Sent.by(world, "Siti", Map.of(Field.KIND, "REFUSAL"));
        office.sit();

        assertThat(office.desk().objects().of(ticket)).isEmpty();
        assertThat(office.desk().objects().of(refusal)).isEmpty();
    }

    private List<KeptObject> kept() {
        return office.desk().objects().kept(1).rows().stream()
                .filter(object -> object.reportId().equals(report.id()))
                .toList();
    }

    private Objects.Chain chain() {
        return office.desk().objects().of(report).get(0);
    }

    private UUID gift() {
        return chain().gift().id();
    }

    private Custody add(CustodyAct act) {
        return office.desk()
                .objects()
                .add(report.id(), gift(), form(act, chain().acts().size()));
    }

    private void refused(String code, CustodyAct act, int seen) {
        assertThatThrownBy(() -> office.desk().objects().add(report.id(), gift(), form(act, seen)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.faults())
                                .extracting(Refusal.Fault::code)
                                .containsExactly(code));
    }

    private static CustodyForm form(CustodyAct act, int seen) {
        return new CustodyForm(
                act.name(),
                seen,
                "2026-06-01",
                "Siti",
                "Lemari besi 2",
                "S-0042",
                "",
                Optional.of(new Upload("foto.png", Sent.picture())));
    }
}
