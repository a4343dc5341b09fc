package integritas.plugins.gratification.desk;

import static org.assertj.core.api.Assertions.assertThat;

import integritas.plugin.testkit.World;
import integritas.plugins.gratification.desk.Next.Urgency;
import integritas.plugins.gratification.report.Field;
import integritas.plugins.gratification.report.Report;
import integritas.plugins.gratification.report.ReportState;
import integritas.plugins.gratification.report.Sent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The queue on a real database, of a world that each test has for itself. */
class QueueTest {

    private final World world = World.open();

    @SuppressWarnings("NullAway.Init")
    private Office office;

    @BeforeEach
    void begin() {
        office = new Office(world);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void whatEndsFirstStandsAtTheTop() {
        Report late = Sent.by(world, "Siti");
        Report early = Sent.by(world, "Rina", Map.of(Field.RECEIVED_ON, "2026-04-02"));

        assertThat(found(QueueFilter.OPEN)).extracting(QueueRow::id).containsExactly(early.id(), late.id());
    }

    @Test
    void howADeadlineStandsIsSaidInWordsAndWorkingDays() {
        Sent.by(world, "Siti");

        assertThat(first().next()).hasValueSatisfying(next -> {
            assertThat(next.dueOn()).isEqualTo(LocalDate.of(2026, 6, 15));
            assertThat(next.urgency()).isEqualTo(Urgency.CALM);
            assertThat(next.days()).isEqualTo(10);
        });
        world.at(Instant.parse("2026-06-12T03:00:00Z"));
        assertThat(first().next()).map(Next::urgency).hasValue(Urgency.NEAR);
        world.at(Instant.parse("2026-06-15T03:00:00Z"));
        assertThat(first().next()).map(Next::urgency).hasValue(Urgency.TODAY);
        world.at(Instant.parse("2026-06-18T03:00:00Z"));
        assertThat(first().next()).hasValueSatisfying(next -> {
            assertThat(next.urgency()).isEqualTo(Urgency.OVERDUE);
            assertThat(next.days()).isEqualTo(2);
        });
    }

    @Test
    void closedReportsAreThereOnlyForWhoeverAsks() {
        Report report = Sent.by(world, "Siti");
        office.sit().take(report, Action.BEGIN, Action.ANALYSE, Action.EXEMPT, Action.CLOSE);

        assertThat(found(QueueFilter.OPEN)).isEmpty();
        assertThat(found(filter(QueueFilter.CLOSED_TOO, "", "", ""))).hasSize(1);
        assertThat(found(filter("CLOSED", "", "", "")))
                .extracting(QueueRow::state)
                .containsExactly(ReportState.CLOSED);
    }

    @Test
    void theQueueIsNarrowedByUnitKindStateAndText() {
        Report watch = Sent.by(world, "Siti");
        Report cake = Sent.by(
                world,
                "Rina",
                Map.of(
                        Field.UNIT, Sent.HEALTH.id().toString(),
                        Field.KIND, "REFUSAL",
                        Field.DESCRIPTION, "Kue 100% lapis",
                        Field.GIVER_NAME, "Toko Roti"));
        office.sit();

        assertThat(keys(filter("", Sent.HEALTH.id().toString(), "", ""))).containsExactly(cake.id());
        assertThat(keys(filter("", "", "RECEIPT", ""))).containsExactly(watch.id());
        assertThat(keys(filter("", "", "", "roti"))).containsExactly(cake.id());
        assertThat(keys(filter("", "", "", "100%"))).containsExactly(cake.id());
        assertThat(keys(filter("", "", "", "_"))).isEmpty();
        assertThat(keys(filter("", "", "", watch.title()))).containsExactly(watch.id());
        assertThat(keys(filter("ANALYSIS", "", "", ""))).isEmpty();
        assertThat(keys(filter("'; drop table report", "x", "y", ""))).hasSize(2);
        assertThat(found(filter("", Sent.HEALTH.id().toString(), "", "")))
                .extracting(QueueRow::unit)
                .containsExactly("Dinas Kesehatan");
    }

    @Test
    void aPageHasTwentyFiveRowsAndTheTotalIsThatOfAll() {
        for (int count = 0; count < 27; count++) {
            Sent.by(world, "Siti", Map.of(Field.GIFT_KIND, "TRAVEL"));
        }
        office.sit();

        Slice<QueueRow> second = office.desk().queue().page(new QueueFilter("", "", "", "", 2));
        assertThat(second.rows()).hasSize(2);
        assertThat(second.total()).isEqualTo(27);
        assertThat(second.pages()).isEqualTo(2);
    }

    @Test
    void whatPeopleWroteIsNoFormulaInAnExport() {
        Sent.by(world, "=HYPERLINK(\"http://x\")", Map.of(Field.GIVER_NAME, "@SUM(1)"));
        office.sit();

        List<QueueRow> rows = office.desk().queue().exported(QueueFilter.OPEN);
        String csv = new String(new QueueSheet(Locale.forLanguageTag("id")).csv(rows), StandardCharsets.UTF_8);

        assertThat(csv)
                .contains("\"'=HYPERLINK(\"\"http://x\"\")\"", "\"'@SUM(1)\"")
                .startsWith("\uFEFF\"Nomor\"");
    }

    private QueueRow first() {
        return found(QueueFilter.OPEN).get(0);
    }

    private List<QueueRow> found(QueueFilter filter) {
        office.sit();
        return office.desk().queue().page(filter).rows();
    }

    private List<java.util.UUID> keys(QueueFilter filter) {
        return found(filter).stream().map(QueueRow::id).toList();
    }

    private static QueueFilter filter(String state, String unit, String kind, String text) {
        return new QueueFilter(state, unit, kind, text, 1);
    }
}
