package integritas.plugins.gratification.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import integritas.plugin.api.Refusal;
import integritas.plugin.testkit.World;
import jakarta.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Drafts as people leave them: too many, begun under other rules, with anything in them. */
class DraftsTest {

    private final World world = World.open();
    private final Reporting reporting = new Reporting(world.host(), new FirstClocks());

    @BeforeEach
    void begin() {
        Desk.sit(world);
    }

    @AfterEach
    void close() {
        world.close();
    }

    private void limit(int most) {
        world.with(Json.createObjectBuilder().add("drafts", most).build());
    }

    @Test
    void oneDraftMoreThanTheAgencyTakesIsRefusedInBothLanguagesAndNoneIsLost() {
        limit(5);
        for (int draft = 0; draft < 5; draft++) {
            reporting.drafts().begin(Desk.form());
        }

        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> reporting.drafts().begin(Desk.form()));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INPUT_NOT_ACCEPTED);
        assertThat(refusal.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("too-many-drafts");
            assertThat(fault.text().byLanguage().values()).hasSize(2).allMatch(text -> text.contains("5"));
        });
        assertThat(reporting.drafts().mine()).hasSize(5);
        assertThat(MyReports.of(world.host(), reporting).saying(refusal).drafts())
                .hasSize(5);
    }

    @Test
    void whoSendsOrErasesOneMayBeginAnotherAndAHiddenOneCountsForTheDay() {
        limit(5);
        Draft sent = Desk.drafted(reporting, Desk.form());
        Draft hidden = Desk.drafted(reporting, Desk.form(Map.of(Field.CONFIDENTIALITY, "HIDDEN_FROM_UPG")));
        Draft erased = reporting.drafts().begin(Form.EMPTY);
        reporting.drafts().begin(Form.EMPTY);
        reporting.drafts().begin(Form.EMPTY);

        reporting.submission().send(sent.id(), sent.version());
        reporting.submission().send(hidden.id(), hidden.version());
        reporting.drafts().erase(erased.id());
        for (int draft = 0; draft < 2; draft++) {
            reporting.drafts().begin(Form.EMPTY);
        }

        assertThat(catchThrowableOfType(Refusal.class, () -> reporting.drafts().begin(Form.EMPTY)))
                .isNotNull();
    }

    @Test
    void whatIsHiddenAndErasedOnOneDayStillCountsForItAndIsNoLongerShown() {
        limit(5);
        for (int report = 0; report < 5; report++) {
            Draft draft = Desk.drafted(reporting, Desk.form(Map.of(Field.CONFIDENTIALITY, "HIDDEN_FROM_UPG")));
            reporting.submission().send(draft.id(), draft.version());
            reporting.drafts().erase(draft.id());
        }

        assertThat(reporting.drafts().mine()).isEmpty();
        assertThat(catchThrowableOfType(Refusal.class, () -> reporting.drafts().begin(Form.EMPTY)))
                .isNotNull();

        world.at(world.host().clock().instant().plus(Duration.ofDays(1)));
        PrivateReportStore rows = new PrivateReportStore(world.host());
        LocalDate tomorrow = reporting.drafts().today();
        assertThat(rows.emptiedBefore(tomorrow)).hasSize(5);
        reporting.reports().disownErased();
        assertThat(rows.emptiedBefore(tomorrow)).isEmpty();
        assertThat(reporting.drafts().begin(Form.EMPTY)).isNotNull();
    }

    @Test
    void theLimitIsEachPersonsOwnAndDoesNotHoldUpACompletion() {
        limit(5);
        Report report = Desk.sent(reporting, Desk.form());
        move(report, ReportState.VERIFICATION);
        move(report, ReportState.TO_BE_COMPLETED);
        for (int draft = 0; draft < 5; draft++) {
            reporting.drafts().begin(Form.EMPTY);
        }

        reporting.drafts().reopen(report.id(), new ReportForm(reporting.reports()).of(reporting.own(report.id())));
        assertThat(reporting.drafts().mine()).hasSize(6);

        world.as(World.CITY, "Budi", "employee");
        reporting.drafts().begin(Form.EMPTY);
        assertThat(reporting.drafts().mine()).hasSize(1);
    }

    private void move(Report report, ReportState next) {
        Report now = reporting.reports().one(report.id());
        reporting.reports().move(now.id(), now.version(), next, "catatan");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "RECEIVED_ON, kemarin, day-malformed",
        "RECEIVED_ON, 2026-02-30, day-malformed",
        "RECEIVED_ON, +12026-05-27, too-long",
        "RECEIVED_ON, -2026-5-27, day-malformed",
        "BIRTH_DATE, 1985, day-malformed",
        "UNIT, bukan-kunci, unit-unknown",
        "UNIT, 00000000000000000000000000000007, unit-unknown",
    })
    void whatIsMalformedInADraftIsNamedShownAndKept(Field field, String text, String code) {
        Draft draft = Desk.drafted(reporting, Desk.form(Map.of(field, text)));

        assertThat(reporting.submission().faults(draft.form()))
                .extracting(fault -> fault.place() + " " + fault.code())
                .containsExactly(field.code() + " " + code);
        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> reporting.submission().send(draft.id(), draft.version()));
        assertThat(refusal.faults()).extracting(Refusal.Fault::code).containsExactly(code);
        assertThat(MyReports.of(world.host(), reporting).drafts())
                .extracting(MyReports.Begun::id)
                .containsExactly(draft.id());
        assertThat(world.host()
                        .documents()
                        .pdf("report.sheet.title", "report/paper", Sheet.hidden(world.host(), draft.form())))
                .isNotEmpty();
        assertThat(reporting.drafts().one(draft.id()).form().text(field)).isEqualTo(text);
    }

    @Test
    void aFormThatIsResumedAfterTheRulesChangedSaysSoOnEachPageAndLosesNothing() {
        world.at(Instant.parse("2026-01-19T03:00:00Z"));
        Draft begun = Desk.drafted(reporting, Desk.form(Map.of(Field.RECEIVED_ON, "2026-01-19")));
        Stages stages = new Stages(world.host(), reporting);
        assertThat(stages.notes(begun)).isEmpty();
        world.at(Instant.parse("2026-01-20T03:00:00Z"));

        Draft resumed = reporting.drafts().one(begun.id());

        assertThat(stages.notes(resumed)).containsExactly("report.note.rules-changed");
        assertThat(resumed.form()).isEqualTo(begun.form());
        Draft typed = reporting
                .drafts()
                .save(resumed.id(), resumed.version(), resumed.form().with(Map.of(Field.PLACE, "Aula")));
        assertThat(stages.notes(typed)).containsExactly("report.note.rules-changed");
        assertThat(reporting.submission().send(typed.id(), typed.version()).map(Report::ruleSet))
                .contains("2019-12");
        assertThat(stages.notes(reporting.drafts().begin(Desk.form()))).isEmpty();
    }

    @Test
    void unitsThatAreGoneAreNamedAndTheDraftIsReadAsItWas() {
        Draft draft = Desk.drafted(reporting, Desk.form());
        world.units();

        assertThat(reporting.submission().faults(draft.form()))
                .extracting(FormFault::code)
                .containsExactly("unit-unknown");
        assertThat(MyReports.of(world.host(), reporting).drafts()).hasSize(1);
        assertThat(Sheet.hidden(world.host(), draft.form()).office()).isEqualTo("Kota Uji, Dinas Perizinan");
        assertThat(List.of(reporting.drafts().one(draft.id()).form())).containsExactly(draft.form());
    }
}
