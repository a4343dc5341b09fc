package integritas.plugins.gratification.desk;

import static org.assertj.core.api.Assertions.assertThat;

import integritas.plugin.testkit.World;
import integritas.plugins.gratification.report.Field;
import integritas.plugins.gratification.report.Report;
import integritas.plugins.gratification.report.Sent;
import integritas.plugins.gratification.verdict.Judgement.Verdict;
import integritas.plugins.gratification.verdict.Outcome;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the rules say of the gifts of reports. */
class VerdictsTest {

    private static final Map<Field, String> COLLEAGUE = Map.of(
            Field.RELATION, "COLLEAGUE",
            Field.EVENT, "NOT_DUTY",
            Field.GIVER_NAME, "Pak Joko",
            Field.DESCRIPTION, "Kemeja",
            Field.VALUE, "500000");

    private static final Map<String, String> NO_CONFLICT = Map.of("conflict", "no");

    @SuppressWarnings("NullAway.Init")
    private static World world;

    @BeforeAll
    static void open() {
        world = World.open();
        world.at(Office.NOW);
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @Test
    void aGiftThatIsLinkedToDutyMustBeReported() {
        Verdict verdict = verdict(Sent.by(world, "Siti"), Map.of());

        assertThat(verdict.outcome()).isEqualTo(Outcome.MUST_REPORT);
        assertThat(verdict.set().id()).isEqualTo("2026-01-20");
        assertThat(verdict.clause().in(World.CITY.locale())).contains("Pasal 2 ayat (2)");
    }

    @Test
    void whatTheReportDoesNotSayIsAsked() {
        Report report = Sent.by(world, "Siti", COLLEAGUE);
        Verdicts.Judged judged = judged(report, Map.of());

        assertThat(judged.verdict()).isEmpty();
        assertThat(judged.asks())
                .hasValueSatisfying(asks ->
                        assertThat(asks.needs()).extracting(need -> need.fact()).containsExactly("conflict"));
        assertThat(verdict(report, NO_CONFLICT).outcome()).isEqualTo(Outcome.NEED_NOT_REPORT);
    }

    @Test
    void giftsOfOneGiverToOneReceiverAreAddedUpOverTheYear() {
        Sent.by(world, "Rina", with("2026-02-02"));
        Sent.by(world, "Rina", with("2026-03-02"));
        Report third = Sent.by(world, "Rina", with("2026-04-02"));
        Report other = Sent.by(world, "Tono", with("2026-04-03"));
        Report fourth = Sent.by(world, "Rina", with("2026-05-02"));

        assertThat(verdict(third, NO_CONFLICT).outcome()).isEqualTo(Outcome.NEED_NOT_REPORT);
        assertThat(verdict(fourth, NO_CONFLICT).outcome()).isEqualTo(Outcome.MUST_REPORT);
        assertThat(judged(fourth, NO_CONFLICT).before()).hasSize(3);
        assertThat(verdict(other, NO_CONFLICT).outcome()).isEqualTo(Outcome.NEED_NOT_REPORT);
    }

    @Test
    void aReportIsJudgedByTheRulesOfTheDayOfReceipt() {
        Report report = Sent.by(world, "Dewi", with("2026-01-19"));

        Verdict verdict = verdict(report, NO_CONFLICT);
        assertThat(verdict.set().id()).isEqualTo("2019-12");
        assertThat(verdict.outcome()).isEqualTo(Outcome.MUST_REPORT);
    }

    @Test
    void foreignCurrencyIsNotHeldAgainstLimitsInRupiah() {
        Map<Field, String> dollars = new HashMap<>(COLLEAGUE);
        dollars.put(Field.CURRENCY, "USD");
        Report report = Sent.by(world, "Siti", dollars);

        assertThat(judged(report, NO_CONFLICT).facts().value()).isEmpty();
        assertThat(judged(report, NO_CONFLICT).asks()).isPresent();
    }

    private static Map<Field, String> with(String day) {
        Map<Field, String> fields = new HashMap<>(COLLEAGUE);
        fields.put(Field.RECEIVED_ON, day);
        return fields;
    }

    private static Verdict verdict(Report report, Map<String, String> answers) {
        return judged(report, answers).verdict().orElseThrow();
    }

    private static Verdicts.Judged judged(Report report, Map<String, String> answers) {
        Office office = new Office(world).sit();
        UUID gift = office.desk()
                .verdicts()
                .of(report, Map.of())
                .keySet()
                .iterator()
                .next();
        return office.desk()
                .verdicts()
                .of(report, Map.of(gift, answers))
                .values()
                .iterator()
                .next();
    }
}
