package integritas.plugins.gratification.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import integritas.plugin.api.Refusal;
import integritas.plugin.testkit.AuditEntry;
import integritas.plugin.testkit.World;
import integritas.plugins.gratification.report.Attachment;
import integritas.plugins.gratification.report.Report;
import integritas.plugins.gratification.report.ReportState;
import integritas.plugins.gratification.report.Sent;
import jakarta.json.Json;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The erasure of personal data on a real database. */
class RetentionTest {

    private static final List<String> TABLES = List.of(
            "report",
            "giver",
            "gift",
            "attachment",
            "step",
            "deadline",
            "proceeding",
            "custody",
            "reminder",
            "erasure");

    private final World world = World.open();
    private final Office office = new Office(world);

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void whoIsWhoIsErasedAfterTheYearsThatTheAgencyHasSetAndTheRecordStays() {
        Report report = Sent.by(world, "Siti Kenari");
        office.sit()
                .take(
                        report,
                        Action.BEGIN,
                        Action.ANALYSE,
                        Action.FORWARD,
                        Action.DECIDE,
                        Action.HAND_OVER,
                        Action.CLOSE);
        List<UUID> files = office.desk().dossier().attachments(report).stream()
                .map(Attachment::id)
                .toList();
        world.with(Json.createObjectBuilder().add("keepYears", 2).build());

        run("2028-05-31T03:00:00Z");
        assertThat(everything()).contains("Siti Kenari");

        run("2028-06-02T03:00:00Z");
        assertThat(everything())
                .doesNotContain("Siti", "Kenari", "Maju", "Wati", "Panti", "Jam tangan", "bingkisan", "Ruang pelayanan")
                .doesNotContain(report.reporterId().toString(), report.nikFingerprint());
        assertThat(files)
                .isNotEmpty()
                .allSatisfy(file -> assertThat(world.host().files().find(file)).isEmpty());
        assertThat(world.audit()).extracting(AuditEntry::action).contains("desk.erased");
    }

    @Test
    void whatIsCountedStays() {
        Report report = Sent.by(world, "Siti");
        office.sit().take(report, Action.BEGIN, Action.ANALYSE, Action.EXEMPT, Action.CLOSE);
        run("2036-06-02T03:00:00Z");

        office.sit();
        Report erased = office.desk().dossier().one(report.id());
        assertThat(erased.state()).isEqualTo(ReportState.CLOSED);
        assertThat(erased.unitId()).isEqualTo(report.unitId());
        assertThat(office.desk().dossier().steps(erased)).hasSize(5);
        assertThat(office.desk().dossier().isErased(erased)).isTrue();
        assertThatThrownBy(() -> office.desk().dossier().opened(erased)).isInstanceOf(Refusal.class);
    }

    @Test
    void openReportsAreLeftAloneAndClosedOnesAreErasedOnce() {
        Report open = Sent.by(world, "Siti");
        Report closed = Sent.by(world, "Rina");
        office.sit().take(closed, Action.BEGIN, Action.ANALYSE, Action.EXEMPT, Action.CLOSE);

        run("2040-06-02T03:00:00Z");
        run("2041-06-02T03:00:00Z");

        office.sit();
        assertThat(office.desk().dossier().one(open.id()).reporterName()).isEqualTo("Siti");
        assertThat(world.audit())
                .filteredOn(entry -> entry.action().equals("desk.erased"))
                .hasSize(1);
    }

    private void run(String moment) {
        world.at(Instant.parse(moment)).as(World.CITY);
        office.desk().retention().run();
    }

    private String everything() {
        StringBuilder all = new StringBuilder();
        for (String table : TABLES) {
            new Sql(world.host())
                    .rows("select cast(to_jsonb(t) as text) from plugin_gratification." + table + " t")
                    .forEach(row -> all.append(row.text(0)).append('\n'));
        }
        return all.toString();
    }
}
