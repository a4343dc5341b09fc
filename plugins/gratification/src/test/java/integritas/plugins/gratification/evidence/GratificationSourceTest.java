package integritas.plugins.gratification.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import integritas.plugin.api.Inquiry;
import integritas.plugin.api.Proposal;
import integritas.plugin.api.QuestionKey;
import integritas.plugin.api.WorkUnit;
import integritas.plugin.testkit.World;
import integritas.plugins.gratification.statistics.Rows;
import integritas.plugins.gratification.statistics.activity.FoundationKind;
import integritas.plugins.gratification.statistics.activity.Register;
import integritas.rubric.Answer;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is proposed from the register and the figures; each test has a world of its own. */
class GratificationSourceTest {

    private static final QuestionKey TOLD = new QuestionKey("lke-zi", "A.I.5.i.a");
    private static final QuestionKey IMPLEMENTED = new QuestionKey("lke-zi", "A.I.5.i.b");
    private static final WorkUnit HEALTH = new WorkUnit(new UUID(0, 11), "dinkes", "Dinas Kesehatan");
    private static final String KEY = HEALTH.id().toString();
    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 10);

    private final World world = World.open();
    private final GratificationSource source = new GratificationSource(world.host());
    private final Register register = new Register(world);
    private final Rows rows = new Rows(world);

    @BeforeEach
    void begin() {
        on("2026-05-20").as(World.CITY, "Rina", "case-handler").units(HEALTH).inUnits();
    }

    @AfterEach
    void close() {
        world.close();
    }

    private World on(String day) {
        return world.at(Instant.parse(day + "T03:00:00Z"));
    }

    private Optional<Proposal> propose(QuestionKey question, int year) {
        return source.propose(new Inquiry(question, HEALTH, year));
    }

    private Proposal told() {
        return propose(TOLD, 2026).orElseThrow();
    }

    private Proposal implemented() {
        return propose(IMPLEMENTED, 2026).orElseThrow();
    }

    private static String text(Proposal proposal) {
        return new String(proposal.snapshot().content(), StandardCharsets.UTF_8);
    }

    private static Optional<Answer> letter(String letter) {
        return Optional.of(new Answer.Choice(letter));
    }

    private static String reason(Proposal proposal) {
        return proposal.reason().in(Locale.forLanguageTag("id"));
    }

    @Test
    void isSilentWhileNobodyUsesTheRegister() {
        rows.report(KEY, "RECEIPT", "CLOSED", FEBRUARY, FEBRUARY);

        assertThat(propose(TOLD, 2026)).isEmpty();
        assertThat(propose(IMPLEMENTED, 2026))
                .as("that no decree was recorded proves nothing")
                .isEmpty();
        register.campaign("2026-02-03", "Apel");
        assertThat(propose(TOLD, 2027)).as("a year to come").isEmpty();
    }

    @Test
    void campaignsEarnTheBestAnswerWhenEachQuarterThatIsOverHadOne() {
        register.campaign("2025-11-03", "Poster");
        assertThat(told().answer()).isEqualTo(letter("C"));
        register.campaign("2026-04-03", "Apel");
        assertThat(told().answer()).as("none in the first quarter").isEqualTo(letter("B"));
        assertThat(reason(told())).contains("triwulan 1", "LKE tidak menyebut jumlah");
        register.campaign("2026-03-31", "Idulfitri tanpa hadiah");
        assertThat(told().answer()).isEqualTo(letter("A"));

        on("2026-10-01");
        assertThat(told().answer()).as("the third quarter had none").isEqualTo(letter("B"));
        assertThat(told().asOf()).isEqualTo("2026-09-30T17:00:00Z");
        assertThat(propose(TOLD, 2025).orElseThrow().answer()).isEqualTo(letter("B"));
    }

    @Test
    void howManyCampaignsAreRegularIsTheAgencysToSet() {
        register.campaign("2026-02-03", "Apel");
        set("campaignsPerQuarter", 2);
        assertThat(told().answer()).isEqualTo(letter("B"));
        set("campaignsPerYear", 3);
        assertThat(told().answer()).isEqualTo(letter("C"));
    }

    @Test
    void theSnapshotOfCampaignsNamesFilesByTheirHashAndNobodyAtAll() {
        register.campaign("2026-02-03", "Apel pagi");

        String snapshot = text(told());

        assertThat(snapshot)
                .startsWith("Kampanye pengendalian gratifikasi 2026\nPemerintah Kota Uji\n")
                .contains("2026-02-03; Apel; Apel pagi; ", "SHA-256 ")
                .doesNotContain("Rahasia");
    }

    @Test
    void aDecreeAloneIsTheThirdAnswerAndWithAnythingReportedTheSecond() {
        register.foundation(FoundationKind.UPG_DECREE, "188/1", "2020-01-02");
        assertThat(implemented().answer()).isEqualTo(letter("C"));

        rows.report(KEY, "REFUSAL", "SUBMITTED", FEBRUARY, FEBRUARY);

        assertThat(implemented().answer()).isEqualTo(letter("B"));
        assertThat(reason(implemented())).contains("kurang: SOP").doesNotContain("unit kerja yang");
    }

    @Test
    void aNilReportCountsLikeAReport() {
        register.foundation(FoundationKind.UPG_DECREE, "188/1", "2020-01-02");
        nil("2026-01-01", "2026-03-31");

        assertThat(implemented().answer()).isEqualTo(letter("B"));
    }

    @Test
    void withDecreeAndProcedureAndNothingReportedAPersonJudges() {
        foundations();

        assertThat(implemented().answer()).isEmpty();
        assertThat(reason(implemented())).contains("unit kerja yang lengkap melapor");
    }

    @Test
    void allOfItIsTheBestAnswerUntilAPeriodIsMissed() {
        on("2026-05-01");
        foundations();
        on("2026-05-20");
        UUID report = rows.report(KEY, "RECEIPT", "ANALYSIS", FEBRUARY, FEBRUARY);
        assertThat(implemented().answer()).isEqualTo(letter("A"));

        rows.deadline(report, "TO_KPK", LocalDate.of(2026, 5, 19), Optional.empty());

        assertThat(implemented().answer()).isEqualTo(letter("B"));
        assertThat(reason(implemented())).contains("kurang: tenggat yang terpenuhi");
        assertThat(implemented().asOf()).as("the next day in Jakarta").isEqualTo("2026-05-19T17:00:00Z");
    }

    @Test
    void enoughUnitsMustHaveSaidSomethingOfEachPeriodThatIsOver() {
        foundations();
        WorkUnit[] units = new WorkUnit[5];
        for (int number = 0; number < units.length; number++) {
            units[number] = new WorkUnit(new UUID(1, number), "u" + number, "Unit " + number);
        }
        world.units(units);
        for (int number = 0; number < 3; number++) {
            rows.report(units[number].id().toString(), "RECEIPT", "CLOSED", FEBRUARY, FEBRUARY);
        }
        assertThat(implemented().answer()).as("three of five").isEqualTo(letter("B"));

        rows.report(units[3].id().toString(), "RECEIPT", "CLOSED", FEBRUARY, FEBRUARY);

        assertThat(implemented().answer()).as("four of five are 80 %").isEqualTo(letter("A"));
        set("unitsFiledPercent", 81);
        assertThat(implemented().answer()).isEqualTo(letter("B"));
    }

    @Test
    void saysTheSameForTheSameDataAndNamesNobody() {
        foundations();
        rows.gift(rows.report(KEY, "RECEIPT", "CLOSED", FEBRUARY, FEBRUARY), "MONEY", "DUTY", "FAMILY", "1000", "IDR");
        Proposal first = implemented();

        on("2026-05-21").as(World.CITY);

        assertThat(implemented()).isEqualTo(first);
        assertThat(text(first))
                .contains("SK UPG: 188/1; 2020-01-02; SHA-256 ", "Unit kerja Dinas Kesehatan:", "2026-Q1: Ada laporan")
                .doesNotContain("Rahasia");
        assertThat(first.reason().byLanguage()).containsKeys("id", "en");
    }

    @Test
    void aDecreeThatIsYoungerThanTheYearDoesNotCountForIt() {
        register.foundation(FoundationKind.UPG_DECREE, "188/1", "2026-01-02");

        assertThat(propose(IMPLEMENTED, 2025)).isEmpty();
        world.as(World.MINISTRY);
        assertThat(propose(IMPLEMENTED, 2026)).as("nor for another agency").isEmpty();
        assertThat(propose(TOLD, 2026)).isEmpty();
    }

    private void foundations() {
        register.foundation(FoundationKind.UPG_DECREE, "188/1", "2020-01-02");
        register.foundation(FoundationKind.PROCEDURE, "SOP 7", "2021-01-02");
    }

    private void nil(String first, String last) {
        rows.nil(HEALTH.id(), LocalDate.parse(first), LocalDate.parse(last));
    }

    private void set(String name, int value) {
        JsonObjectBuilder settings = Json.createObjectBuilder().add(name, value);
        world.with(settings.build());
    }
}
