package integritas.plugins.gratification.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import integritas.plugin.api.Documents.Cell;
import integritas.plugin.api.Documents.Sheet;
import integritas.plugin.api.WorkUnit;
import integritas.plugin.testkit.World;
import integritas.plugins.gratification.report.FirstClocks;
import integritas.plugins.gratification.report.Reports;
import integritas.plugins.gratification.statistics.FigureTable.Row;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The figures on a real database; each test has a year of its own. */
class FiguresTest {

    private static final Locale ID = Locale.forLanguageTag("id");
    private static final WorkUnit HEALTH = new WorkUnit(new UUID(0, 11), "dinkes", "Dinas Kesehatan");

    @SuppressWarnings("NullAway.Init")
    private static World world;

    private final Figures figures =
            new Figures(world.host(), new Reports(world.host(), new FirstClocks()), Optional::empty);
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
        world.at(Instant.parse("2026-11-27T03:00:00Z"))
                .as(World.CITY, "Rina", "case-handler")
                .units(HEALTH)
                .inUnits();
    }

    private Overview year(int year) {
        return figures.of(new Span(year, Span.Part.YEAR));
    }

    private UUID received(int year, int month, String unit, String state) {
        LocalDate day = LocalDate.of(year, month, 10);
        return rows.report(unit, "RECEIPT", state, day, day.plusDays(4));
    }

    private static List<BigDecimal> row(FigureTable table, String label) {
        Row row = table.rows().stream()
                .filter(one -> one.label().in(ID).equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError(label + " is not in " + table));
        return row.figures().stream().flatMap(figure -> figure.value().stream()).toList();
    }

    private static BigDecimal[] numbers(String... numbers) {
        return List.of(numbers).stream().map(BigDecimal::new).toArray(BigDecimal[]::new);
    }

    private static void assertRow(FigureTable table, String label, String... expected) {
        assertThat(row(table, label))
                .as(table.code() + " / " + label)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(numbers(expected));
    }

    @Test
    void countsReportsAndGiftsInTheClassesOfTheForm() {
        UUID one = received(2025, 2, HEALTH.id().toString(), "CLOSED");
        rows.gift(one, "MONEY", "DUTY", "SERVED_OR_SUPERVISED", "1500000", "IDR");
        rows.gift(one, "PERISHABLE", "DUTY", "SERVED_OR_SUPERVISED", "1500000.01", "IDR");
        UUID two = rows.report("", "REFUSAL", "REFUSAL_RECORDED", LocalDate.of(2025, 8, 1), LocalDate.of(2025, 8, 2));
        rows.gift(two, "MONEY", "CEREMONY", "UNKNOWN", "100", "USD");

        Overview year = year(2025);

        assertRow(year.table("kinds"), "Uang atau alat tukar lain", "2", "1", "1", "1500000");
        assertRow(year.table("kinds"), "Jumlah", "3", "2", "1", "3000000.01");
        assertRow(year.table("kinds"), "Barang lain", "0", "0", "0", "0");
        assertRow(year.table("relations"), "Identitas tidak diketahui", "1", "0", "1");
        assertRow(year.table("bands"), "Di atas Rp500.000 sampai Rp1.500.000", "1", "1", "0");
        assertRow(year.table("bands"), "Di atas Rp1.500.000, di bawah Rp10.000.000", "1", "1", "0");
        assertRow(year.table("bands"), "Mata uang lain", "1", "0", "1");
        assertRow(year.table("states"), "Selesai", "1", "1", "0");
        assertRow(year.table("states"), "Jumlah", "2", "1", "1");
        assertRow(year.table("units"), "Dinas Kesehatan", "1", "1", "0", "1", "0", "3");
        assertRow(year.table("units"), "Di luar daftar unit kerja", "1", "0", "1", "0", "0", "0");
        assertThat(year.gifts().value()).contains(BigDecimal.valueOf(3));
        Overview half = figures.of(new Span(2025, Span.Part.SECOND_HALF));
        assertThat(half.reports().value()).contains(BigDecimal.ONE);
    }

    @Test
    void tellsOnTimeByPeriodsThatWereMetOrMissedAndSparesThoseThatNeedNoForwarding() {
        LocalDate due = LocalDate.of(2024, 3, 1);
        UUID late = received(2024, 2, "", "FORWARDED");
        rows.step(late, 1, "FORWARDED", Instant.parse("2024-03-02T03:00:00Z"));
        rows.deadline(late, "TO_UPG", due, Optional.of(due));
        rows.deadline(late, "TO_KPK", due, Optional.of(due.plusDays(1)));
        UUID inTime = received(2024, 5, "", "DECIDED");
        rows.step(inTime, 1, "FORWARDED", Instant.parse("2024-03-01T03:00:00Z"));
        rows.deadline(inTime, "TO_KPK", due, Optional.of(due));
        rows.deadline(received(2024, 3, "", "ANALYSIS"), "TO_KPK", due, Optional.empty());
        rows.deadline(received(2024, 3, "", "CLOSED"), "TO_KPK", due, Optional.empty());
        UUID refused = rows.report("", "REFUSAL", "ANALYSIS", LocalDate.of(2024, 1, 10), LocalDate.of(2024, 1, 11));
        rows.deadline(refused, "TO_KPK", due, Optional.empty());
        rows.deadline(received(2024, 3, "", "CLOSED"), "TO_KPK", due, Optional.of(due));
        rows.deadline(received(2024, 4, "", "ANALYSIS"), "TO_KPK", LocalDate.of(2027, 1, 1), Optional.empty());

        FigureTable clocks = year(2024).table("clocks");

        assertRow(clocks, "Lapor ke UPG", "100", "1", "1");
        assertRow(clocks, "Sampai ke KPK", "33.3", "1", "3");
        assertThat(row(clocks, "UPG meneruskan ke KPK"))
                .as("no share of nothing")
                .hasSize(2);
    }

    @Test
    void tellsTheMedianOfDaysThatReportsStayedAtEachStep() {
        for (int days : new int[] {1, 3, 20}) {
            UUID report = received(2023, 6, "", "ANALYSIS");
            Instant start = Instant.parse("2023-06-14T02:00:00Z");
            rows.step(report, 1, "SUBMITTED", start);
            rows.step(report, 2, "VERIFICATION", start.plusSeconds(86_400L * days));
        }

        FigureTable stays = year(2023).table("stays");

        assertRow(stays, "Diajukan", "3.0", "3");
        assertRow(stays, "Dari penerimaan sampai lapor", "4.0", "3");
        assertThat(stays.rows()).as("nothing has left the verification").hasSize(2);
    }

    @Test
    void looksAroundHolidaysByTheDayOfReceiptOnceTheirSeasonHasBegun() {
        LocalDate idulfitri = LocalDate.of(2026, 3, 21);
        for (LocalDate day : List.of(idulfitri.minusDays(15), idulfitri.minusDays(14), idulfitri.plusDays(14))) {
            UUID report = rows.report("", "RECEIPT", "SUBMITTED", day, LocalDate.of(2026, 4, 20));
            rows.gift(report, "PERISHABLE", "OTHER", "UNKNOWN", "50000", "IDR");
        }

        FigureTable seasons = year(2026).table("seasons");

        assertThat(seasons.rows()).as("Christmas is too far away").hasSize(1);
        assertRow(seasons, "Idulfitri, 7 Mar 2026 – 4 Apr 2026", "2", "2", "0", "2", "2");
        world.at(Instant.parse("2026-12-12T03:00:00Z"));
        assertThat(year(2026).table("seasons").rows()).hasSize(2);
    }

    @Test
    void ofHiddenReportsOnlyTheNumberIsKnown() {
        rows.hidden(2022);
        rows.hidden(2022);

        Overview year = year(2022);

        assertThat(year.hidden()).isEqualTo(2);
        assertThat(year.reports().value()).contains(BigDecimal.ZERO);
    }

    @Test
    void anotherAgencySeesNothingOfIt() {
        received(2021, 2, "", "CLOSED");
        rows.hidden(2021);

        world.as(World.MINISTRY, "Budi", "tenant-admin").units();

        assertThat(year(2021).reports().value()).contains(BigDecimal.ZERO);
        assertThat(year(2021).hidden()).isZero();
        assertThat(figures.report(new Span(2021, Span.Part.YEAR)).objects()).isEmpty();
    }

    @Test
    void theWorkbookHasTheNumbersOfThePageAndNobodysName() {
        UUID report = received(2020, 2, HEALTH.id().toString(), "CLOSED");
        rows.gift(report, "MONEY", "DUTY", "FAMILY", "250000", "IDR");
        SemesterReport semester = figures.report(new Span(2020, Span.Part.FIRST_HALF));

        List<Sheet> sheets = new Workbook(semester, ID).sheets();

        List<FigureTable> tables =
                figures.of(new Span(2020, Span.Part.FIRST_HALF)).tables();
        assertThat(sheets).hasSize(tables.size() + 2);
        for (int place = 0; place < tables.size(); place++) {
            assertThat(amounts(sheets.get(place + 1))).isEqualTo(figures(tables.get(place)));
        }
        assertThat(sheets).allSatisfy(sheet -> assertThat(sheet.name()).hasSizeBetween(1, 31));
        assertThat(sheets).extracting(Sheet::name).doesNotHaveDuplicates();
        assertThat(semester.objects()).hasSize(1);
        assertThat(sheets.toString()).doesNotContain("Rahasia");
    }

    private static List<List<BigDecimal>> amounts(Sheet sheet) {
        List<List<BigDecimal>> all = new ArrayList<>();
        sheet.rows()
                .forEach(row -> all.add(row.stream()
                        .filter(Cell.Amount.class::isInstance)
                        .map(cell -> ((Cell.Amount) cell).number())
                        .toList()));
        return all;
    }

    private static List<List<BigDecimal>> figures(FigureTable table) {
        return table.rows().stream()
                .map(row -> row.figures().stream()
                        .flatMap(figure -> figure.value().stream())
                        .toList())
                .toList();
    }

    @Test
    void everyTableIsWalledOff() {
        assertThat(world.gaps()).isEmpty();
    }
}
