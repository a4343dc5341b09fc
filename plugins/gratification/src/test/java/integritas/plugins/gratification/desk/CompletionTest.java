package integritas.plugins.gratification.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import integritas.plugin.api.Refusal;
import integritas.plugin.testkit.World;
import integritas.plugins.gratification.report.Deadline;
import integritas.plugins.gratification.report.Deadlines;
import integritas.plugins.gratification.report.Field;
import integritas.plugins.gratification.report.Report;
import integritas.plugins.gratification.report.Sent;
import integritas.plugins.gratification.report.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A report that was given back, and what its reporter may make of it. */
class CompletionTest {

    private final World world = World.open();
    private final Office office = new Office(world);
    private final Deadlines deadlines = new Deadlines(world.host(), Sent.clocks());

    @SuppressWarnings("NullAway.Init")
    private Report report;

    @BeforeEach
    void giveBack() {
        report = Sent.by(world, "Siti");
        office.sit();
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void aCorrectedDayOfReceiptMovesThePeriodsThatRunFromIt() {
        office.take(report, Action.BEGIN, Action.RETURN);

        Sent.complete(world, "Siti", report, Map.of(Field.RECEIVED_ON, "2026-05-20"));

        List<Deadline> running = deadlines.of(report.id());
        for (Term term : List.of(Term.TO_UPG, Term.TO_KPK)) {
            assertThat(running)
                    .filteredOn(deadline -> deadline.term() == term)
                    .extracting(Deadline::runsFrom)
                    .containsExactly(LocalDate.of(2026, 5, 20));
        }
    }

    @Test
    void aDayOfReceiptAfterTheReportIsRefused() {
        office.take(report, Action.BEGIN, Action.RETURN);
        world.at(Instant.parse("2026-06-04T03:00:00Z"));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Sent.complete(world, "Siti", report, Map.of(Field.RECEIVED_ON, "2026-06-03")))
                .satisfies(refusal -> assertThat(refusal.faults())
                        .extracting(Refusal.Fault::code)
                        .containsExactly("day-after-report"));
    }

    @Test
    void anObjectInCustodyStaysInTheReport() {
        UUID gift = office.desk()
                .objects()
                .of(office.desk().dossier().one(report.id()))
                .get(0)
                .gift()
                .id();
        office.desk()
                .objects()
                .add(
                        report.id(),
                        gift,
                        new CustodyForm(
                                CustodyAct.RECEIVED.name(),
                                0,
                                "2026-06-01",
                                "Siti",
                                "Lemari besi 2",
                                "S-0042",
                                "",
                                Optional.of(new Upload("foto.png", Sent.picture()))));
        office.take(report, Action.BEGIN, Action.RETURN);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Sent.complete(world, "Siti", report, Map.of(Field.KIND, "REFUSAL")))
                .satisfies(refusal -> assertThat(refusal.faults())
                        .extracting(Refusal.Fault::code)
                        .contains("gift-in-custody"));
        Sent.complete(world, "Siti", report, Map.of(Field.KIND, "RECEIPT"));
        office.sit();
        assertThat(office.desk().objects().of(office.desk().dossier().one(report.id())))
                .hasSize(1);
    }

    @Test
    void theDraftOfAReportThatWasDismissedIsGone() {
        office.take(report, Action.BEGIN, Action.RETURN);
        Sent.reopen(world, "Siti", report);
        assertThat(Sent.isDrafted(world, "Siti", report)).isTrue();
        world.at(Instant.parse("2026-07-15T03:00:00Z"));

        office.sit().take(report, Action.DISMISS);

        assertThat(Sent.isDrafted(world, "Siti", report)).isFalse();
    }
}
