package integritas.plugins.gratification.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import integritas.plugin.api.WorkUnit;
import integritas.plugin.testkit.World;
import integritas.plugins.gratification.report.FirstClocks;
import integritas.plugins.gratification.report.Reports;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Ten thousand reports of one agency over ten years, as many of another one, and what is made of them. */
class ManyReportsTest {

    private static final int MANY = 10_000;
    private static final int YEARS = 10;

    @SuppressWarnings("NullAway.Init")
    private static World world;

    private final Figures figures =
            new Figures(world.host(), new Reports(world.host(), new FirstClocks()), Optional::empty);

    @BeforeAll
    static void open() {
        world = World.open();
        world.at(Instant.parse("2026-11-27T03:00:00Z"));
        List.of(World.MINISTRY, World.CITY).forEach(tenant -> {
            world.as(tenant, "Rina", "case-handler").units(units());
            fill(new Rows(world));
        });
    }

    @AfterAll
    static void close() {
        world.close();
    }

    private static WorkUnit[] units() {
        return IntStream.range(0, 50)
                .mapToObj(number -> new WorkUnit(new UUID(0, number), "u" + number, "Unit " + number))
                .toArray(WorkUnit[]::new);
    }

    private static void fill(Rows rows) {
        rows.run("""
                insert into plugin_gratification.report (id, year, number, unit_id, kind, state, reporter_id, reporter_name,
                    reporter_office, reporter_position, nik_sealed, nik_fingerprint, address_sealed, contact_sealed, compensation,
                    place, chronology, received_on, reported_on, submitted_at, rule_set, version)
                select gen_random_uuid(), 2017 + n / 1000, n % 1000 + 1,
                    '00000000-0000-0000-0000-0000000000' || lpad(to_hex(n % 50), 2, '0'),
                    case n % 5 when 0 then 'REFUSAL' else 'RECEIPT' end, case n % 4 when 0 then 'ANALYSIS' else 'FORWARDED' end,
                    gen_random_uuid(), 'Rahasia', '', '', 'x', repeat('0', 64), 'x', 'x', false, '', repeat('panjang ', 200),
                    make_date(2017 + n / 1000, 1 + n % 12, 1), make_date(2017 + n / 1000, 1 + n % 12, 5),
                    make_date(2017 + n / 1000, 1 + n % 12, 5), '2026-01-20', 1
                from generate_series(0, ?1) n""", MANY - 1);
        rows.run("""
                insert into plugin_gratification.giver (id, report_id, place, name, name_normalised, name_fingerprint, office,
                    address_sealed, relation, relation_note, reason)
                select gen_random_uuid(), id, 1, 'Rahasia', '', '', '', '', 'FAMILY', '', '' from plugin_gratification.report""");
        rows.run("""
                insert into plugin_gratification.gift (id, report_id, giver_id, place, event, event_note, kind, description,
                    value, currency, estimated, location, location_note)
                select gen_random_uuid(), v.report_id, v.id, p, 'DUTY', '', case p when 1 then 'MONEY' else 'PERISHABLE' end,
                    'Rahasia', 400000 * p, 'IDR', false, 'UPG', ''
                from plugin_gratification.giver v, generate_series(1, 2) p""");
        rows.run("""
                insert into plugin_gratification.step (id, report_id, place, from_state, to_state, by_person, by_name, at, note)
                select gen_random_uuid(), r.id, p, '', case p when 1 then 'SUBMITTED' when 2 then 'VERIFICATION' else 'ANALYSIS' end,
                    r.id, '', r.submitted_at + p * interval '1 day', ''
                from plugin_gratification.report r, generate_series(1, 3) p""");
        rows.run("""
                insert into plugin_gratification.deadline (id, report_id, term, runs_from, working_days, due_on, warned_on,
                    provisional, calendar, met_on)
                select gen_random_uuid(), r.id, t, r.received_on, 10, r.received_on + 14, r.received_on + 14, false, '',
                    r.received_on + 4
                from plugin_gratification.report r, unnest(array['TO_UPG', 'TO_KPK', 'FORWARDING']) t""");
    }

    @Test
    void aYearOfManyIsCountedWhole() {
        Overview one = figures.of(new Span(2024, Span.Part.YEAR));

        assertThat(one.reports().value()).contains(BigDecimal.valueOf(MANY / YEARS));
        assertThat(one.gifts().value()).contains(BigDecimal.valueOf(2L * MANY / YEARS));
    }

    @Test
    void theDatabaseLooksAYearUpByItsIndex() {
        assertThat(plan()).contains("report_reported").doesNotContain("Seq Scan on report");
    }

    private static String plan() {
        return world.host().data().inTransaction(entities -> {
            List<?> lines = entities.createNativeQuery("""
                    explain (costs off)
                    select r.kind, r.state, r.unit_id, count(*) from plugin_gratification.report r
                    where r.reported_on between date '2024-01-01' and date '2024-12-31' group by 1, 2, 3""").getResultList();
            return String.join("\n", lines.stream().map(String::valueOf).toList());
        });
    }

    @Test
    void thePrintedReportHasTheNumbersOfThePageAndNobodysName() throws Exception {
        SemesterReport report = figures.report(new Span(2025, Span.Part.SECOND_HALF));

        byte[] pdf = report.pdf(world.host());

        assertThat(report.pdf(world.host())).as("the same bytes").isEqualTo(pdf);
        try (PDDocument read = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(read);
            assertThat(text.lines().filter(line -> line.contains("Rahasia"))).isEmpty();
            assertThat(Stream.of("Semester II 2025", "Ketua Unit Pengendalian Gratifikasi", "500 dari")
                            .filter(words -> !text.contains(words)))
                    .isEmpty();
            String onOneLine = text.replaceAll("\\s+", " ");
            assertThat(report.overview().tables().stream()
                            .flatMap(table -> table.rows().stream())
                            .map(ManyReportsTest::line)
                            .filter(line -> !onOneLine.contains(line)))
                    .isEmpty();
        }
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    }

    /** The figures of a row as they stand side by side on paper. */
    private static String line(FigureTable.Row row) {
        return String.join(
                " ", row.figures().stream().map(ManyReportsTest::written).toList());
    }

    private static String written(Figure figure) {
        NumberFormat numbers = NumberFormat.getInstance(Locale.forLanguageTag("id"));
        return figure.value()
                .map(value -> numbers.format(value) + (figure.measure() == Measure.PERCENT ? " %" : ""))
                .orElse("–");
    }
}
