package integritas.plugins.gratification.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import integritas.plugin.api.FileStore.StoredFile;
import integritas.plugin.api.Person;
import integritas.plugin.api.Refusal;
import integritas.plugin.testkit.AuditEntry;
import integritas.plugin.testkit.World;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The rows of a report on a real database. */
class ReportTablesTest {

    private static final Instant NOW = Instant.parse("2026-06-01T03:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final String PRINT = "0".repeat(64);

    @SuppressWarnings("NullAway.Init")
    private static World world;

    private final ReportStore store = new ReportStore(world.host());
    private final Reports reports = new Reports(world.host(), new FirstClocks());

    @BeforeAll
    static void open() {
        world = World.open();
    }

    @AfterAll
    static void close() {
        world.close();
    }

    private UUID keep() {
        world.at(NOW).as(World.CITY, "Siti", "employee");
        UUID id = UUID.randomUUID();
        Person person = world.host().person().orElseThrow();
        return world.host().data().inTransaction(entities -> {
            Report report = new Report(
                    id,
                    2026,
                    store.nextNumber(2026),
                    person.id(),
                    NOW,
                    DAY,
                    new Report.Content(
                            ReportKind.RECEIPT,
                            Optional.empty(),
                            new Report.Reporter("Siti", "Dinas", "Staf", "x", PRINT, "x", "x"),
                            true,
                            "Kantor",
                            "Diberi di kantor",
                            DAY,
                            "2026-01-20"));
            store.keep(report);
            store.flush();
            Giver giver = new Giver(
                    UUID.randomUUID(),
                    id,
                    1,
                    new Giver.Name("PT Maju", "maju", PRINT),
                    "x",
                    new Giver.Ties("", Relation.SERVED_OR_SUPERVISED, "", "Terima kasih"));
            store.keep(giver);
            store.flush();
            Gift gift = new Gift(
                    UUID.randomUUID(),
                    giver,
                    1,
                    new Gift.Nature(EventClass.DUTY, "", GiftKind.MONEY, "Amplop"),
                    new Gift.Worth(new BigDecimal("1500000.50"), "IDR", false),
                    new Gift.Whereabouts(Location.REPORTER, ""));
            store.keep(gift);
            store.flush();
            StoredFile file = new StoredFile(UUID.randomUUID(), "a.jpg", "image/jpeg", 3, PRINT);
            store.keep(new Attachment(id, Optional.of(gift.id()), Proof.PHOTO, "a.jpg", file, NOW));
            store.keep(new Step(report, 1, ReportState.SUBMITTED, person, NOW, ""));
            return id;
        });
    }

    @Test
    void whatWasKeptIsReadAsItWas() {
        UUID id = keep();

        Report report = reports.one(id);
        assertThat(report.submittedAt()).isEqualTo(NOW);
        assertThat(report.receivedOn()).isEqualTo(DAY);
        assertThat(report.state()).isEqualTo(ReportState.SUBMITTED);
        assertThat(reports.gifts(id))
                .singleElement()
                .satisfies(gift -> assertThat(gift.value()).isEqualByComparingTo("1500000.50"));
        assertThat(reports.givers(id)).extracting(Giver::relation).containsExactly(Relation.SERVED_OR_SUPERVISED);
        assertThat(reports.attachments(id)).extracting(Attachment::addedAt).containsExactly(NOW);
        assertThat(reports.steps(id)).extracting(Step::at).containsExactly(NOW);
        assertThat(reports.in(Set.of(ReportState.SUBMITTED)))
                .extracting(Report::id)
                .contains(id);
    }

    @Test
    void numbersOfAYearHaveNoGapsAndBelongToTheTenant() {
        int first = reports.one(keep()).number();

        assertThat(reports.one(keep()).number()).isEqualTo(first + 1);
        world.as(World.MINISTRY, "Budi", "employee");
        assertThat(store.nextNumber(2026)).isEqualTo(1);
    }

    @Test
    void aStepIsNeitherChangedNorTakenAwayUnlessItsReportGoes() {
        UUID id = keep();

        assertThatThrownBy(() -> execute("update Step s set s.note = 'lain' where s.reportId = ?1", id))
                .hasStackTraceContaining("only added");
        assertThatThrownBy(() -> execute("delete from Step s where s.reportId = ?1", id))
                .hasStackTraceContaining("only added");
        execute("delete from Report r where r.id = ?1", id);
        assertThat(reports.steps(id)).isEmpty();
        assertThat(reports.gifts(id)).isEmpty();
    }

    @Test
    void aStepThatDoesNotFollowIsRefusedAndLeavesNeitherStepNorEntry() {
        UUID id = keep();
        long version = reports.one(id).version();
        int before = world.audit().size();

        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> reports.move(id, version, ReportState.OWNED_BY_STATE, ""));

        assertThat(refusal.faults()).extracting(Refusal.Fault::code).containsExactly("step-not-allowed");
        assertThat(reports.steps(id)).hasSize(1);
        assertThat(world.audit()).hasSize(before);
    }

    @Test
    void aStepOnAReportThatSomebodyElseMovedIsRefused() {
        UUID id = keep();
        long version = reports.one(id).version();
        reports.move(id, version, ReportState.VERIFICATION, "");

        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> reports.move(id, version, ReportState.VERIFICATION, ""));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.STALE);
        assertThat(world.audit()).extracting(AuditEntry::action).contains("report.moved");
    }

    @Test
    void amountsCanBeAddedUpByQuery() {
        keep();

        List<BigDecimal> sums = world.host()
                .data()
                .inTransaction(entities -> entities.createQuery(
                                "select sum(g.value) from Gift g where g.kind = :kind", BigDecimal.class)
                        .setParameter("kind", GiftKind.MONEY)
                        .getResultList());

        assertThat(sums).first().satisfies(sum -> assertThat(sum).isGreaterThanOrEqualTo(BigDecimal.ONE));
    }

    @Test
    void everyTableIsWalledOff() {
        assertThat(world.gaps()).isEmpty();
    }

    private static void execute(String query, UUID report) {
        world.host().data().inTransaction(entities -> {
            entities.flush();
            return entities.createQuery(query).setParameter(1, report).executeUpdate();
        });
    }
}
