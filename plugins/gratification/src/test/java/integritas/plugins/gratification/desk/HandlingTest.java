package integritas.plugins.gratification.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import integritas.plugin.api.Refusal;
import integritas.plugin.testkit.AuditEntry;
import integritas.plugin.testkit.World;
import integritas.plugins.gratification.report.Deadline;
import integritas.plugins.gratification.report.Deadlines;
import integritas.plugins.gratification.report.Field;
import integritas.plugins.gratification.report.Report;
import integritas.plugins.gratification.report.ReportState;
import integritas.plugins.gratification.report.Sent;
import integritas.plugins.gratification.report.Step;
import integritas.plugins.gratification.report.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Steps of the control unit on a real database. */
class HandlingTest {

    @SuppressWarnings("NullAway.Init")
    private static World world;

    @SuppressWarnings("NullAway.Init")
    private Office office;

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
    }

    @Test
    void aReceiptGoesAllTheWayToKpkAndBack() {
        Report report = Sent.by(world, "Siti");
        office.sit();

        Report closed = office.take(
                report, Action.BEGIN, Action.ANALYSE, Action.FORWARD, Action.DECIDE, Action.HAND_OVER, Action.CLOSE);

        assertThat(closed.state()).isEqualTo(ReportState.CLOSED);
        assertThat(office.desk().dossier().steps(report))
                .extracting(Step::toState)
                .containsExactly(
                        ReportState.CLOSED,
                        ReportState.HANDOVER,
                        ReportState.OWNED_BY_STATE,
                        ReportState.DECIDED,
                        ReportState.FORWARDED,
                        ReportState.ANALYSIS,
                        ReportState.VERIFICATION,
                        ReportState.SUBMITTED);
        assertThat(office.desk().dossier().proceedings(report))
                .extracting(Proceeding::kind)
                .containsExactlyInAnyOrder(
                        Proceeding.Kind.FORWARDING, Proceeding.Kind.DECISION, Proceeding.Kind.HANDOVER);
        assertThat(office.desk().dossier().running(report)).isEmpty();
    }

    @Test
    void forwardingEndsTheUnitsPeriodsAndBeginsKpks() {
        Report report = Sent.by(world, "Siti");
        office.sit().take(report, Action.BEGIN, Action.ANALYSE, Action.FORWARD);

        assertThat(running(report)).extracting(Deadline::term).containsExactly(Term.DECISION);
        assertThat(running(report)).extracting(Deadline::runsFrom).containsExactly(LocalDate.of(2026, 6, 1));
    }

    @Test
    void whatBelongsToTheStateMustBeHandedOverInSevenWorkingDays() {
        Report report = Sent.by(world, "Siti");
        office.sit().take(report, Action.BEGIN, Action.ANALYSE, Action.FORWARD, Action.DECIDE);

        assertThat(running(report)).singleElement().satisfies(deadline -> {
            assertThat(deadline.term()).isEqualTo(Term.HANDOVER);
            assertThat(deadline.workingDays()).isEqualTo(7);
        });
    }

    @Test
    void whatStaysWithTheReceiverNeedsNoHandover() {
        Report report = Sent.by(world, "Siti");
        office.sit().take(report, Action.BEGIN, Action.ANALYSE, Action.FORWARD);
        Report now = office.desk().dossier().one(report.id());

        Report decided = office.desk()
                .handling()
                .take(report.id(), Action.DECIDE, Office.form(now, Action.DECIDE, Map.of(Input.OWNER, "RECEIVER")));

        assertThat(decided.state()).isEqualTo(ReportState.OWNED_BY_RECEIVER);
        assertThat(running(report)).isEmpty();
        assertThat(office.desk().handling().open(decided)).contains(Action.CLOSE);
    }

    @Test
    void returningTellsTheReporterThatSomethingWaitsAndNotWhat() {
        Report report = Sent.by(world, "Siti");
        int before = world.letters().size();
        office.sit().take(report, Action.BEGIN);
        Report now = office.desk().dossier().one(report.id());

        office.desk()
                .handling()
                .take(
                        report.id(),
                        Action.RETURN,
                        Office.form(now, Action.RETURN, Map.of(Input.NOTE, "Foto jam kurang")));

        assertThat(world.letters()).hasSize(before + 1).last().satisfies(sent -> {
            assertThat(sent.to()).isEqualTo(report.reporterId().toString());
            assertThat(sent.letter().toString()).doesNotContain("jam", "Siti", report.title());
        });
        assertThat(running(report))
                .filteredOn(one -> one.term() == Term.COMPLETION)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.workingDays()).isEqualTo(20);
                    assertThat(one.runsFrom()).isEqualTo(report.reportedOn());
                });
    }

    @Test
    void aReturnedReportIsDismissedOnlyOnceItsPeriodIsOver() {
        Report report = Sent.by(world, "Siti");
        office.sit().take(report, Action.BEGIN, Action.RETURN);

        Report returned = office.desk().dossier().one(report.id());
        assertThat(office.desk().handling().open(returned)).isEmpty();
        assertThatThrownBy(() -> office.take(report, Action.DISMISS)).isInstanceOf(Refusal.class);

        world.at(Instant.parse("2026-07-15T03:00:00Z"));
        assertThat(office.take(report, Action.DISMISS).state()).isEqualTo(ReportState.NOT_ACTIONABLE);
    }

    @Test
    void aCompletedReportIsBackForVerification() {
        Report report = Sent.by(world, "Siti");
        office.sit().take(report, Action.BEGIN, Action.RETURN);

        Sent.complete(world, "Siti", office.desk().dossier().one(report.id()));

        office.sit();
        Report back = office.desk().dossier().one(report.id());
        assertThat(back.state()).isEqualTo(ReportState.VERIFICATION);
        assertThat(running(report)).extracting(Deadline::term).doesNotContain(Term.COMPLETION);
        assertThat(office.take(back, Action.ANALYSE).state()).isEqualTo(ReportState.ANALYSIS);
    }

    @Test
    void aRefusalIsRecordedAndNeverGoesToKpk() {
        Report report = Sent.by(world, "Siti", Map.of(Field.KIND, "REFUSAL"));
        office.sit().take(report, Action.BEGIN, Action.ANALYSE);

        Report analysed = office.desk().dossier().one(report.id());
        assertThat(office.desk().handling().open(analysed)).containsExactly(Action.RECORD_REFUSAL, Action.DISMISS);
        assertThat(office.take(report, Action.RECORD_REFUSAL, Action.CLOSE).state())
                .isEqualTo(ReportState.CLOSED);
    }

    @Test
    void onlyWhatGoesBadIsDistributed() {
        Report watch = Sent.by(world, "Siti");
        office.sit().take(watch, Action.BEGIN, Action.ANALYSE);
        assertThatThrownBy(() -> office.take(watch, Action.DISTRIBUTE)).isInstanceOf(Refusal.class);

        Report cake = Sent.by(world, "Siti", Map.of(Field.GIFT_KIND, "PERISHABLE", Field.DESCRIPTION, "Kue"));
        office.sit().take(cake, Action.BEGIN, Action.ANALYSE, Action.DISTRIBUTE);
        assertThat(office.desk().dossier().proceedings(cake)).singleElement().satisfies(done -> {
            assertThat(done.party()).isEqualTo("Panti Asuhan Kasih");
            assertThat(done.file()).isPresent();
        });
        assertThat(office.take(cake, Action.FORWARD).state()).isEqualTo(ReportState.FORWARDED);
    }

    @Test
    void nobodyHandlesAReportOfHisOwn() {
        world.as(World.CITY, "Wati", "employee", "case-handler");
        Report own = Sent.by(world, "Wati");
        office.sit("Wati");

        assertThat(office.desk().handling().open(own)).isEmpty();
        assertThatThrownBy(() -> office.take(own, Action.BEGIN)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_ALLOWED);
            assertThat(refusal.faults()).extracting(Refusal.Fault::code).containsExactly("own-report");
        });
        assertThatThrownBy(() -> office.desk().dossier().opened(own)).isInstanceOf(Refusal.class);
        assertThat(office.sit("Rudi").take(own, Action.BEGIN).state()).isEqualTo(ReportState.VERIFICATION);
    }

    @Test
    void whoeverIsNoCaseHandlerFindsNothingHere() {
        Report report = Sent.by(world, "Siti");
        for (String role : List.of("employee", "tenant-admin", "unit-user", "internal-assessor")) {
            world.as(World.CITY, "Budi", role);
            assertThatThrownBy(() -> office.desk().queue().page(QueueFilter.OPEN))
                    .satisfies(HandlingTest::notFound);
            assertThatThrownBy(() -> office.desk().dossier().one(report.id())).satisfies(HandlingTest::notFound);
            assertThatThrownBy(() -> office.desk().links().known("", 1)).satisfies(HandlingTest::notFound);
            assertThatThrownBy(() -> office.desk().objects().kept(1)).satisfies(HandlingTest::notFound);
            assertThatThrownBy(() ->
                            office.desk().handling().take(report.id(), Action.BEGIN, Office.form(report, Action.BEGIN)))
                    .satisfies(HandlingTest::notFound);
        }
        world.as(World.MINISTRY, "Wati", "case-handler");
        assertThatThrownBy(() -> office.desk().dossier().one(report.id())).satisfies(HandlingTest::notFound);
    }

    @Test
    void theSecondOfTwoPeopleIsToldThatTheReportMovedOn() {
        Report report = Sent.by(world, "Siti");
        StepForm first = Office.form(report, Action.BEGIN);
        office.sit().desk().handling().take(report.id(), Action.BEGIN, first);
        int entries = world.audit().size();

        assertThatThrownBy(() -> office.sit("Rudi").desk().handling().take(report.id(), Action.BEGIN, first))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.STALE));
        assertThat(world.audit()).hasSize(entries);
    }

    @Test
    void allThatIsWrongWithAStepIsSaidAtOnceAndNothingIsKept() {
        Report report = Sent.by(world, "Siti");
        office.sit().take(report, Action.BEGIN, Action.ANALYSE, Action.FORWARD);
        Report now = office.desk().dossier().one(report.id());
        StepForm empty = StepForm.of(now.version(), Map.of("day", "2026-06-02", "owner", "KAISAR"));

        assertThatThrownBy(() -> office.desk().handling().take(report.id(), Action.DECIDE, empty))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.faults())
                                .extracting(Refusal.Fault::code)
                                .containsExactlyInAnyOrder(
                                        "number-missing", "owner-missing", "file-missing", "day-in-future"));
        assertThat(office.desk().dossier().one(report.id()).state()).isEqualTo(ReportState.FORWARDED);
    }

    @Test
    void aDecisionIsNotOlderThanTheForwarding() {
        Report report = Sent.by(world, "Siti");
        office.sit().take(report, Action.BEGIN, Action.ANALYSE, Action.FORWARD);
        world.at(Instant.parse("2026-06-20T03:00:00Z"));
        Report now = office.desk().dossier().one(report.id());

        assertThatThrownBy(() -> office.desk()
                        .handling()
                        .take(
                                report.id(),
                                Action.DECIDE,
                                Office.form(now, Action.DECIDE, Map.of(Input.DAY, "2026-05-31"))))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.faults())
                                .extracting(Refusal.Fault::code)
                                .containsExactly("day-too-early"));
    }

    @Test
    void openingAnIdentityIsWrittenDown() {
        Report report = Sent.by(world, "Siti");
        office.sit();
        assertThat(Lines.closed(world.host(), office.desk().dossier().closed(report))
                        .toString())
                .doesNotContain("3171", "Melati", "Anggrek");

        int before = world.audit().size();
        assertThat(Lines.opened(world.host(), office.desk().dossier().opened(report))
                        .toString())
                .contains("3171", "Melati", "Anggrek");
        assertThat(world.audit().subList(before, world.audit().size()))
                .extracting(AuditEntry::action)
                .containsExactlyInAnyOrder("report.identity-read", "report.giver-read");
    }

    @Test
    void aFileOfAnotherReportIsNotThere() {
        Report report = Sent.by(world, "Siti");
        Report other = Sent.by(world, "Rina");
        office.sit();
        UUID file = office.desk().dossier().attachments(other).get(0).id();

        assertThat(office.desk().dossier().file(other.id(), file)).isEqualTo(file);
        assertThatThrownBy(() -> office.desk().dossier().file(report.id(), file))
                .satisfies(HandlingTest::notFound);
        assertThat(world.audit()).extracting(AuditEntry::action).contains("desk.file-read");
    }

    private static void notFound(Throwable thrown) {
        assertThat(thrown)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }

    private static List<Deadline> running(Report report) {
        return new Deadlines(world.host(), Sent.clocks())
                .of(report.id()).stream()
                        .filter(deadline -> deadline.metOn().isEmpty())
                        .toList();
    }
}
