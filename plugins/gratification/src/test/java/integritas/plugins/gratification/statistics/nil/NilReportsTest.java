package integritas.plugins.gratification.statistics.nil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import integritas.plugin.api.Refusal;
import integritas.plugin.api.WorkUnit;
import integritas.plugin.testkit.AuditEntry;
import integritas.plugin.testkit.World;
import integritas.plugins.gratification.statistics.Rows;
import jakarta.json.Json;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What units say of the periods of a year; each test has a year of its own. */
class NilReportsTest {

    private static final WorkUnit HEALTH = new WorkUnit(new UUID(0, 11), "dinkes", "Dinas Kesehatan");
    private static final WorkUnit ROADS = new WorkUnit(new UUID(0, 12), "dpu", "Dinas Pekerjaan Umum");

    @SuppressWarnings("NullAway.Init")
    private static World world;

    private final NilReports nilReports = new NilReports(world.host());
    private final Rows rows = new Rows(world);

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
        every("quarter");
        world.at(Instant.parse("2026-11-27T03:00:00Z"))
                .as(World.CITY, "Siti", "unit-user")
                .units(HEALTH, ROADS)
                .inUnits(HEALTH);
    }

    private static void every(String period) {
        world.with(Json.createObjectBuilder().add("nilPeriod", period).build());
    }

    private List<NilState> states(int year, WorkUnit unit) {
        return nilReports.year(year).lines().stream()
                .filter(line -> line.unit().equals(unit))
                .flatMap(line -> line.cells().stream())
                .map(NilYear.Cell::state)
                .toList();
    }

    @Test
    void aUnitDeclaresAPeriodOnceAndForItselfAlone() {
        nilReports.declare(HEALTH.id(), "2026-Q1");

        assertThat(states(2026, HEALTH))
                .containsExactly(NilState.NIL, NilState.MISSING, NilState.MISSING, NilState.RUNNING);
        assertThat(states(2026, ROADS)).startsWith(NilState.MISSING);
        assertThat(world.audit()).extracting(AuditEntry::action).contains("nil-report.filed");
        assertThat(kind("2026-Q1", HEALTH)).isEqualTo(Refusal.Kind.ALREADY_EXISTS);
    }

    @Test
    void whatSomebodyDoesNotAnswerForIsNotThere() {
        assertThat(kind("2024-Q1", ROADS)).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(kind("2024-Q5", HEALTH)).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(kind("2024-01", HEALTH)).as("the agency asks by quarter").isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(kind("'; drop", HEALTH)).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(nilReports.visible(2024).lines())
                .extracting(NilYear.Line::unit)
                .containsExactly(HEALTH);
        world.as(World.CITY, "Rina", "case-handler").inUnits();
        assertThat(nilReports.visible(2024).lines()).hasSize(2);
    }

    @Test
    void aUnitInWhichSomebodyHasAnotherRoleIsNotDeclaredBySuchARole() {
        world.as(World.CITY, "Tuti", "unit-user", "internal-assessor")
                .units(HEALTH, ROADS)
                .inUnits("unit-user", HEALTH)
                .inUnits("internal-assessor", ROADS);

        assertThat(kind("2018-Q1", ROADS)).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(nilReports.visible(2018).lines())
                .extracting(NilYear.Line::unit)
                .containsExactly(HEALTH);
        nilReports.declare(HEALTH.id(), "2018-Q1");
        assertThat(states(2018, HEALTH)).startsWith(NilState.NIL);
        assertThat(states(2018, ROADS)).startsWith(NilState.MISSING);
    }

    @Test
    void aPeriodThatRunsCannotBeNilYet() {
        world.at(Instant.parse("2019-12-31T16:59:59Z"));
        assertThat(faults("2019-Q4"))
                .as("the last second of the year in Jakarta")
                .containsExactly("period-running");
        world.at(Instant.parse("2019-12-31T17:00:00Z"));
        nilReports.declare(HEALTH.id(), "2019-Q4");
        assertThat(states(2019, HEALTH)).endsWith(NilState.NIL);
    }

    @Test
    void aReportOfThePeriodCountsInsteadOfTheNilReportAndForbidsOne() {
        nilReports.declare(HEALTH.id(), "2023-Q1");
        rows.report(
                HEALTH.id().toString(), "REFUSAL", "SUBMITTED", LocalDate.of(2023, 3, 31), LocalDate.of(2023, 4, 2));
        rows.report(ROADS.id().toString(), "RECEIPT", "CLOSED", LocalDate.of(2023, 4, 1), LocalDate.of(2023, 4, 2));

        assertThat(states(2023, HEALTH)).startsWith(NilState.REPORTED, NilState.MISSING);
        assertThat(states(2023, ROADS)).startsWith(NilState.MISSING, NilState.REPORTED);
        assertThat(nilReports.year(2023).nil()).isZero();
        assertThat(faults("2023-Q1")).containsExactly("period-reported");
    }

    @Test
    void aQuarterIsNilWhenEachOfItsMonthsWasAndTheOtherWayRound() {
        every("month");
        List.of("2022-01", "2022-02", "2022-03", "2022-04").forEach(month -> nilReports.declare(HEALTH.id(), month));
        every("quarter");
        assertThat(states(2022, HEALTH)).startsWith(NilState.NIL, NilState.MISSING);
        nilReports.declare(HEALTH.id(), "2022-Q3");
        every("month");

        assertThat(states(2022, HEALTH).subList(3, 10))
                .containsExactly(
                        NilState.NIL,
                        NilState.MISSING,
                        NilState.MISSING,
                        NilState.NIL,
                        NilState.NIL,
                        NilState.NIL,
                        NilState.MISSING);
    }

    @Test
    void aUnitIsCompleteWhenItSaidSomethingOfEachPeriodThatIsOver() {
        world.at(Instant.parse("2021-07-05T03:00:00Z"));
        nilReports.declare(HEALTH.id(), "2021-Q1");
        assertThat(nilReports.year(2021).complete()).isZero();
        nilReports.declare(HEALTH.id(), "2021-Q2");

        assertThat(nilReports.year(2021).complete()).isEqualTo(1);
        assertThat(nilReports.year(2021).lastOver(LocalDate.of(2021, 7, 5))).contains(LocalDate.of(2021, 6, 30));
    }

    @Test
    void anotherAgencySeesNothingOfIt() {
        nilReports.declare(HEALTH.id(), "2020-Q1");

        world.as(World.MINISTRY, "Budi", "case-handler").units(HEALTH);

        assertThat(states(2020, HEALTH)).startsWith(NilState.MISSING);
        assertThat(nilReports.lastFiled(2020)).isEmpty();
    }

    @Test
    void whatIsRefusedLeavesNoEntry() {
        int before = world.audit().size();

        assertThatThrownBy(() -> nilReports.declare(HEALTH.id(), "2026-Q4")).isInstanceOf(Refusal.class);

        assertThat(world.audit()).hasSize(before);
    }

    private Refusal.Kind kind(String period, WorkUnit unit) {
        return catchThrowableOfType(Refusal.class, () -> nilReports.declare(unit.id(), period))
                .kind();
    }

    private List<String> faults(String period) {
        return catchThrowableOfType(Refusal.class, () -> nilReports.declare(HEALTH.id(), period)).faults().stream()
                .map(Refusal.Fault::code)
                .toList();
    }
}
