package integritas.plugins.gratification.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import integritas.plugin.api.Refusal;
import integritas.plugin.testkit.World;
import integritas.plugins.gratification.report.Field;
import integritas.plugins.gratification.report.Giver;
import integritas.plugins.gratification.report.Report;
import integritas.plugins.gratification.report.Reports;
import integritas.plugins.gratification.report.Sent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who gave to whom, on a real database. */
class LinksTest {

    private static final int MANY = 10_000;

    private final World world = World.open();
    private final Office office = new Office(world);

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void aGiverOfSeveralReportsIsFoundHoweverItsNameWasWritten() {
        Report first = Sent.by(world, "Siti");
        Sent.by(
                world,
                "Rina",
                Map.of(
                        Field.GIVER_NAME,
                        "maju-jaya",
                        Field.UNIT,
                        Sent.HEALTH.id().toString()));
        Sent.by(world, "Budi", Map.of(Field.GIVER_NAME, "CV Lain"));
        office.sit();

        assertThat(office.desk().links().known("", 1).rows()).singleElement().satisfies(giving -> {
            assertThat(giving.reports()).isEqualTo(2);
            assertThat(giving.gifts()).isEqualTo(2);
            assertThat(giving.units()).isEqualTo(2);
            assertThat(giving.rupiah()).isEqualByComparingTo("5000000");
        });
        assertThat(office.desk().links().hints(first.id()).values())
                .singleElement()
                .satisfies(hint -> {
                    assertThat(hint.reports()).isEqualTo(1);
                    assertThat(hint.units()).isEqualTo(1);
                });
    }

    @Test
    void whatWasRefusedIsNotCountedAsReceived() {
        Sent.by(world, "Siti", Map.of(Field.KIND, "REFUSAL"));
        Sent.by(world, "Rina", Map.of(Field.CURRENCY, "USD", Field.VALUE, "100"));
        Sent.by(world, "Budi");
        office.sit();

        String print = office.desk().links().known("maju", 1).rows().get(0).print();
        Links.Whole whole = office.desk().links().of(print, 1);
        assertThat(whole.receivers()).isEqualTo(3);
        assertThat(whole.totals().keySet()).containsExactly("IDR", "USD");
        assertThat(whole.totals().get("IDR")).isEqualByComparingTo(new BigDecimal("2500000"));
        assertThat(whole.gifts().rows()).hasSize(3);
    }

    @Test
    void whoIsUnknownIsLinkedToNobody() {
        Map<Field, String> unknown = Map.of(Field.GIVER_NAME, "", Field.RELATION, "UNKNOWN");
        Sent.by(world, "Siti", unknown);
        Sent.by(world, "Rina", unknown);
        office.sit();

        assertThat(office.desk().links().known("", 1).rows()).isEmpty();
        assertThatThrownBy(() -> office.desk().links().of("", 1)).isInstanceOf(Refusal.class);
    }

    @Test
    void anotherAgencysGiversAreNotThere() {
        Sent.by(world, "Siti");
        Sent.by(world, "Rina");
        office.sit();
        String print = office.desk().links().known("", 1).rows().get(0).print();

        world.as(World.MINISTRY, "Tari", "case-handler");
        assertThat(office.desk().links().known("", 1).rows()).isEmpty();
        assertThatThrownBy(() -> office.desk().links().of(print, 1)).isInstanceOf(Refusal.class);
    }

    @Test
    void aGiverOfTenThousandGiftsIsPagedAndFoundByItsIndex() {
        Report one = Sent.by(world, "Siti");
        Giver giver = new Reports(world.host(), Sent.clocks()).givers(one.id()).get(0);
        multiply(one, giver);
        office.sit();

        Links.Whole whole = office.desk().links().of(giver.nameFingerprint(), 400);
        assertThat(whole.gifts().total()).isEqualTo(MANY + 1);
        assertThat(whole.gifts().rows()).hasSize(Slice.SIZE);
        assertThat(whole.reports()).isEqualTo(MANY + 1);
        assertThat(office.desk().links().hints(one.id()).values())
                .singleElement()
                .satisfies(hint -> assertThat(hint.reports()).isEqualTo(MANY));
        assertThat(office.desk().queue().page(QueueFilter.OPEN).total()).isEqualTo(MANY + 1);
        assertThat(plan("""
                select f.id from plugin_gratification.giver g
                join plugin_gratification.gift f on f.tenant_id = g.tenant_id and f.giver_id = g.id
                join plugin_gratification.report r on r.tenant_id = g.tenant_id and r.id = g.report_id
                where g.name_fingerprint = 'feed' order by r.received_on desc, r.id, f.place limit 25"""))
                .contains("giver_name", "gift_tenant_id_giver_id_place_key", "report_pkey")
                .doesNotContain("Seq Scan");
        assertThat(plan("""
                select r.id from plugin_gratification.report r
                join plugin_gratification.giver g on g.tenant_id = r.tenant_id and g.report_id = r.id
                where r.nik_fingerprint = 'feed' and g.name_fingerprint = 'feed'
                  and r.received_on between date '2025-05-01' and date '2026-05-27'""")).doesNotContain("Seq Scan");
    }

    /** Has the giver give as often to others, in rows that are like those of the report. */
    private void multiply(Report one, Giver giver) {
        Sql sql = new Sql(world.host());
        world.host().data().inTransaction(entities -> {
            sql.write("""
                    insert into plugin_gratification.report
                    select r.tenant_id, gen_random_uuid(), r.year, r.number + n, r.unit_id, r.kind, r.state, r.reporter_id,
                        r.reporter_name, r.reporter_office, r.reporter_position, r.nik_sealed,
                        lpad(cast(n as text), 64, 'a'), r.address_sealed, r.contact_sealed, r.compensation, r.place,
                        r.chronology, r.received_on - (n % 400), r.reported_on, r.submitted_at, r.rule_set, r.version
                    from plugin_gratification.report r, generate_series(1, ?1) n where r.id = ?2""", MANY, one.id());
            sql.write("""
                    insert into plugin_gratification.giver
                    select g.tenant_id, gen_random_uuid(), r.id, 1, g.name, g.name_normalised, g.name_fingerprint, g.office,
                        g.address_sealed, g.relation, g.relation_note, g.reason
                    from plugin_gratification.giver g, plugin_gratification.report r
                    where g.id = ?1 and r.id <> g.report_id""", giver.id());
            return sql.write("""
                    insert into plugin_gratification.gift
                    select f.tenant_id, gen_random_uuid(), g.report_id, g.id, 1, f.event, f.event_note, f.kind,
                        f.description, f.value, f.currency, f.estimated, f.location, f.location_note
                    from plugin_gratification.gift f, plugin_gratification.giver g
                    where f.giver_id = ?1 and g.id <> ?1""", giver.id());
        });
    }

    private String plan(String query) {
        List<Columns> lines = new Sql(world.host()).rows("explain " + query);
        return lines.stream().map(line -> line.text(0)).collect(Collectors.joining("\n"));
    }
}
