package integritas.plugins.gratification.report;

import static org.assertj.core.api.Assertions.assertThat;

import integritas.plugin.testkit.World;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The form on paper, held against the list of what KPK's own form has. The page to print is made of the same template. */
class SheetTest {

    private static final Map<Field, String> ONCE = Map.of(
            Field.OFFICE, "Pemerintah Kota Uji",
            Field.CONTACT_NAME, "Rudi Hartono",
            Field.CONTACT_PHONE, "0813 1111 2222");
    private static final Map<Field, String> GIVER =
            Map.of(Field.GIVER_OFFICE, "Grup Maju", Field.RELATION, "OTHER", Field.RELATION_NOTE, "Tetangga");
    private static final Map<Field, String> GIFT = Map.of(
            Field.EVENT, "OTHER",
            Field.EVENT_NOTE, "Peresmian kantor",
            Field.LOCATION, "OTHER",
            Field.LOCATION_NOTE, "Lemari besi kantor");

    @SuppressWarnings("NullAway.Init")
    private static World world;

    private final Reporting reporting = new Reporting(world.host(), new FirstClocks());

    /** A row of the list. */
    private record Row(String field, String printed, String filled) {}

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
    void everythingOnKpksFormIsPrintedInItsOrderWithAllThatWasFilledIn() throws IOException {
        Report report = Desk.sent(reporting, whole());

        String text = printed(Sheet.of(
                world.host(), new ReportForm(reporting.reports()).of(report), report.title(), report.reportedOn()));

        int from = 0;
        for (Row row : rows()) {
            for (String part : List.of(row.printed(), row.filled())) {
                int at = text.indexOf(part, from);
                assertThat(at)
                        .as(
                                "„%s“ of %s after „%s“ in: %s",
                                part, row, text.substring(Math.max(0, from - 40), from), text)
                        .isNotNegative();
                from = at + part.length();
            }
        }
    }

    @Test
    void theListHasEachFieldThatIsAskedFor() {
        assertThat(rows().stream().map(Row::field).filter(field -> !field.isEmpty()))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Field.values()).map(Field::code).toList());
        assertThat(whole().fields()).hasSize(once(Section.GIVER, Section.GIFT));
        assertThat(whole().givers().get(0).fields()).containsOnlyKeys(Field.of(Section.GIVER));
        assertThat(whole().gifts().get(0).fields()).containsOnlyKeys(Field.of(Section.GIFT));
    }

    private static int once(Section... repeated) {
        return Field.values().length
                - Stream.of(repeated)
                        .mapToInt(section -> Field.of(section).size())
                        .sum();
    }

    @Test
    void eachGiftHasASheetOfItsOwnAndWhoReportsIsSaidOnce() throws IOException {
        Form form = whole().with(List.of(
                Desk.giver(
                        GIVER,
                        Desk.gift(Map.of(Field.DESCRIPTION, "Pena emas")),
                        Desk.gift(Map.of(Field.DESCRIPTION, "Kain songket"))),
                Desk.giver(Map.of(Field.GIVER_NAME, "Budi"), Desk.gift(Map.of(Field.DESCRIPTION, "Madu hutan")))));

        List<String> pages = pages(Sheet.hidden(world.host(), form));

        assertThat(pages).as("who reports, and three gifts").hasSize(4);
        assertThat(pages.get(0)).contains("A. Identitas pelapor").doesNotContain("B. Data pemberi");
        assertThat(pages.get(1)).contains("Lembar 1 dari 3", "Tetangga", "Pena emas");
        assertThat(pages.get(2)).contains("Lembar 2 dari 3", "Tetangga", "Kain songket");
        assertThat(pages.get(3)).contains("Lembar 3 dari 3", "Budi", "Madu hutan");
        assertThat(String.join(" ", pages)).containsOnlyOnce("3171234567890123");
    }

    @Test
    void aHiddenReporterIsMarkedAndHasNoNumber() throws IOException {
        String text = printed(Sheet.hidden(world.host(), Desk.form(Map.of(Field.CONFIDENTIALITY, "HIDDEN_FROM_UPG"))));

        assertThat(text).contains("Lembar 1 dari 1");
        assertThat(text)
                .contains("[x] Pribadi & Rahasia (pelapor dirahasiakan dari UPG)")
                .doesNotContain("Nomor laporan");
    }

    @Test
    void whatWasNeverFilledInIsAnEmptyForm() throws IOException {
        assertThat(printed(Sheet.hidden(world.host(), Form.EMPTY)))
                .contains("LAPORAN GRATIFIKASI", "Nama lengkap", "Tanda tangan dan nama jelas")
                .doesNotContain("[x] ");
    }

    private static Form whole() {
        return Desk.form(ONCE).with(List.of(Desk.giver(GIVER, Desk.gift(GIFT))));
    }

    private static String printed(Sheet sheet) throws IOException {
        return String.join(" ", pages(sheet));
    }

    private static List<String> pages(Sheet sheet) throws IOException {
        byte[] content = world.host().documents().pdf("report.sheet.title", "report/paper", sheet);
        try (PDDocument pdf = Loader.loadPDF(content)) {
            return IntStream.rangeClosed(1, pdf.getNumberOfPages())
                    .mapToObj(page -> text(pdf, page))
                    .toList();
        }
    }

    private static String text(PDDocument pdf, int page) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        try {
            return stripper.getText(pdf).replaceAll("[\\s\\u00a0]+", " ");
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private static List<Row> rows() {
        try (InputStream list = SheetTest.class.getResourceAsStream("/report/kpk-form.csv")) {
            return new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(";", -1))
                    .map(cells -> new Row(cells[0], cells[1], cells[2]))
                    .toList();
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
