package integritas.plugins.gratification.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import integritas.plugin.api.Refusal;
import integritas.plugin.testkit.AuditEntry;
import integritas.plugin.testkit.World;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a draft to a report, on a real database. */
class SubmissionTest {

    @SuppressWarnings("NullAway.Init")
    private static World world;

    private final Reporting reporting = new Reporting(world.host(), new FirstClocks());

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
        Desk.sit(world);
    }

    @Test
    void whatWasSentIsReadByFieldAsItWasWritten() {
        Form form = Desk.form(Map.of(Field.CONTACT_NAME, "Rudi", Field.CONTACT_PHONE, "0813 1111 2222"));

        Report report = Desk.sent(reporting, form);

        Form read = new ReportForm(reporting.reports()).of(report);
        assertThat(read.fields()).isEqualTo(form.fields());
        assertThat(read.givers().get(0).fields()).isEqualTo(form.givers().get(0).fields());
        assertThat(read.gifts().get(0).text(Field.VALUE)).isEqualTo("2500000");
        assertThat(read.gifts().get(0).text(Field.DESCRIPTION)).isEqualTo("Jam tangan");
        assertThat(report.state()).isEqualTo(ReportState.SUBMITTED);
        assertThat(report.unitId()).contains(Desk.UNIT.id());
        assertThat(world.audit()).extracting(AuditEntry::action).contains("report.submitted", "report.identity-read");
    }

    @Test
    void severalGiversAndGiftsStayInTheirOrder() {
        Form form = Desk.form()
                .with(List.of(
                        Desk.giver(Map.of(Field.GIVER_NAME, "Anton"), gift("a"), gift("b")),
                        Desk.giver(Map.of(Field.GIVER_NAME, "Budi"), gift("c"), gift("d"), gift("e"))));

        Report report = Desk.sent(reporting, form);

        assertThat(reporting.reports().givers(report.id()))
                .extracting(Giver::name)
                .containsExactly("Anton", "Budi");
        assertThat(reporting.reports().gifts(report.id()))
                .extracting(Gift::description)
                .containsExactly("a", "b", "c", "d", "e");
        assertThat(reporting.reports().attachments(report.id())).hasSize(5);
    }

    private static Form.GiftPart gift(String what) {
        return Desk.gift(Map.of(Field.DESCRIPTION, what));
    }

    @Test
    void theSameGiverIsKnownAgainHoweverTheNameIsWritten() {
        Report first = Desk.sent(reporting, Desk.form());
        Report second = Desk.sent(
                reporting, Desk.form().with(List.of(Desk.giver(Map.of(Field.GIVER_NAME, "maju-jaya"), gift("a")))));

        assertThat(fingerprint(first)).isEqualTo(fingerprint(second)).hasSize(64);
        assertThat(first.nikFingerprint()).isEqualTo(second.nikFingerprint());
    }

    private String fingerprint(Report report) {
        return reporting.reports().givers(report.id()).get(0).nameFingerprint();
    }

    @Test
    void sentTwiceIsOneReport() {
        Draft draft = Desk.drafted(reporting, Desk.form());

        Report first = reporting.submission().send(draft.id(), draft.version()).orElseThrow();
        Report again = reporting.submission().send(draft.id(), draft.version()).orElseThrow();

        assertThat(again.id()).isEqualTo(first.id()).isEqualTo(draft.id());
        assertThat(again.title()).isEqualTo(first.title());
        assertThat(reporting.reports().steps(first.id())).hasSize(1);
    }

    @Test
    void aDraftThatChangedInAnotherWindowIsNotSent() {
        Draft draft = Desk.drafted(reporting, Desk.form());
        reporting.drafts().save(draft.id(), draft.version(), draft.form().with(Map.of(Field.PLACE, "Aula")));

        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> reporting.submission().send(draft.id(), draft.version()));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.STALE);
        assertThat(reporting.reports().isSent(draft.id())).isFalse();
    }

    @Test
    void theSecondOfTwoWindowsIsToldAndNothingIsOverwritten() {
        Draft draft = reporting.drafts().begin(Desk.form());
        reporting.drafts().save(draft.id(), draft.version(), draft.form().with(Map.of(Field.PLACE, "Aula")));

        Refusal refusal = catchThrowableOfType(
                Refusal.class,
                () -> reporting
                        .drafts()
                        .save(draft.id(), draft.version(), draft.form().with(Map.of(Field.PLACE, "Lobi"))));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.STALE);
        assertThat(reporting.drafts().one(draft.id()).form().text(Field.PLACE)).isEqualTo("Aula");
    }

    @Test
    void aReportIsJudgedByTheDayOfReceiptAndNotByTheDayItWasBegun() {
        world.at(Instant.parse("2026-01-19T03:00:00Z"));
        Draft draft = Desk.drafted(reporting, Desk.form(Map.of(Field.RECEIVED_ON, "2026-01-19")));
        world.at(Instant.parse("2026-01-21T03:00:00Z"));

        Report old = reporting.submission().send(draft.id(), draft.version()).orElseThrow();
        Report fresh = Desk.sent(reporting, Desk.form(Map.of(Field.RECEIVED_ON, "2026-01-20")));

        assertThat(draft.ruleSet()).isEqualTo("2019-12");
        assertThat(old.ruleSet()).isEqualTo("2019-12");
        assertThat(fresh.ruleSet()).isEqualTo("2026-01-20");
    }

    @Test
    void thePeriodsRunFromTheReceiptByTheWorkingDayCalendar() {
        world.at(Instant.parse("2026-02-16T03:00:00Z"));

        Report report = Desk.sent(reporting, Desk.form(Map.of(Field.RECEIVED_ON, "2026-02-13")));

        Deadline upg = deadline(report, Term.TO_UPG);
        Deadline kpk = deadline(report, Term.TO_KPK);
        assertThat(upg.dueOn()).isEqualTo("2026-03-03");
        assertThat(upg.metOn()).contains(LocalDate.of(2026, 2, 16));
        assertThat(kpk.dueOn()).isEqualTo("2026-04-08");
        assertThat(kpk.warnedOn()).isBefore(kpk.dueOn());
        assertThat(kpk.metOn()).isEmpty();
    }

    private Deadline deadline(Report report, Term term) {
        return reporting.deadlines().of(report.id()).stream()
                .filter(deadline -> deadline.term() == term)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void deadlinesMoveWithTheCalendar() {
        Report report = Desk.sent(reporting, Desk.form());
        LocalDate before = deadline(report, Term.TO_KPK).dueOn();
        world.off(LocalDate.of(2026, 6, 15), LocalDate.of(2026, 6, 17));
        try {
            assertThat(reporting.deadlines().recompute()).isPositive();
            assertThat(deadline(report, Term.TO_KPK).dueOn()).isAfter(before);
            assertThat(reporting.deadlines().recompute()).isZero();
        } finally {
            world.off();
        }
    }

    @Test
    void aReturnedReportIsCompletedByItsReporterAndKeepsNumberAndHistory() {
        Report report = Desk.sent(reporting, Desk.form());
        move(report.id(), ReportState.VERIFICATION);
        move(report.id(), ReportState.TO_BE_COMPLETED);
        Draft draft = reporting
                .drafts()
                .reopen(report.id(), new ReportForm(reporting.reports()).of(reporting.own(report.id())));
        Draft better = reporting
                .drafts()
                .save(draft.id(), draft.version(), draft.form().with(Map.of(Field.PLACE, "Ruang rapat lantai 2")));

        Report completed =
                reporting.submission().send(better.id(), better.version()).orElseThrow();

        assertThat(completed.title()).isEqualTo(report.title());
        assertThat(completed.state()).isEqualTo(ReportState.VERIFICATION);
        assertThat(reporting.own(report.id()).place()).isEqualTo("Ruang rapat lantai 2");
        assertThat(reporting.reports().gifts(report.id())).hasSize(1);
        assertThat(reporting.reports().attachments(report.id())).hasSize(1);
        assertThat(reporting.reports().steps(report.id()))
                .extracting(Step::toState)
                .containsExactly(
                        ReportState.SUBMITTED,
                        ReportState.VERIFICATION,
                        ReportState.TO_BE_COMPLETED,
                        ReportState.VERIFICATION);
        assertThat(deadline(completed, Term.COMPLETION).metOn()).isPresent();
    }

    @Test
    void givingUpACompletionLeavesTheReportAndItsFilesAsTheyWere() {
        Report report = Desk.sent(reporting, Desk.form());
        move(report.id(), ReportState.VERIFICATION);
        move(report.id(), ReportState.TO_BE_COMPLETED);
        reporting.drafts().reopen(report.id(), new ReportForm(reporting.reports()).of(reporting.own(report.id())));

        reporting.drafts().erase(report.id());

        UUID file = reporting.reports().attachments(report.id()).get(0).id();
        assertThat(world.host().files().find(file)).isPresent();
    }

    private void move(UUID id, ReportState next) {
        Report report = reporting.reports().one(id);
        reporting.reports().move(id, report.version(), next, "catatan");
    }

    @Test
    void nobodyElseSeesADraftOrAReportOfAnother() {
        Report report = Desk.sent(reporting, Desk.form());
        Draft draft = Desk.drafted(reporting, Desk.form());
        world.as(World.CITY, "Budi", "employee", "case-handler", "tenant-admin");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> reporting.own(report.id()))
                .satisfies(refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> reporting.drafts().one(draft.id()))
                .satisfies(refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> reporting.submission().send(draft.id(), draft.version()))
                .satisfies(refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
        assertThat(reporting.drafts().mine()).isEmpty();
    }

    @Test
    void anotherAgencySeesNothing() {
        Report report = Desk.sent(reporting, Desk.form());
        world.as(World.MINISTRY, "Siti Rahma", "employee");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> reporting.reports().one(report.id()));
        assertThat(reporting.reports().of(report.reporterId())).isEmpty();
    }

    @Test
    void keysFromElsewhereAreNotTakenOver() {
        Report report = Desk.sent(reporting, Desk.form());
        Form copied = new ReportForm(reporting.reports()).of(report);
        Draft draft = reporting.drafts().begin(Form.EMPTY);

        Draft saved = reporting.drafts().save(draft.id(), draft.version(), copied);

        assertThat(saved.form().gifts().get(0).id())
                .isNotEqualTo(copied.gifts().get(0).id());
        assertThat(saved.form().attachments()).isEmpty();
    }

    @Test
    void oneFileMoreThanTheAgencyTakesIsRefused() {
        Draft draft = Desk.drafted(reporting, Desk.form());
        for (int file = 2; file <= 50; file++) {
            draft = reporting.drafts().attach(draft.id(), Proof.OTHER, Optional.empty(), "a.png", Desk.picture());
        }
        UUID id = draft.id();

        Refusal refusal = catchThrowableOfType(
                Refusal.class,
                () -> reporting.drafts().attach(id, Proof.OTHER, Optional.empty(), "a.png", Desk.picture()));

        assertThat(refusal.faults()).extracting(Refusal.Fault::code).containsExactly("too-many-files");
        assertThat(reporting.drafts().one(id).form().attachments()).hasSize(50);
        assertThat(reporting.submission().send(id, draft.version())).isPresent();
    }
}
