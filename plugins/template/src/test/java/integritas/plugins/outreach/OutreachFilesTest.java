package integritas.plugins.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import integritas.plugin.testkit.World;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The log as files, read back. */
class OutreachFilesTest {

    @SuppressWarnings("NullAway.Init")
    private static World world;

    private final Outreach outreach = new Outreach(world.host());
    private final OutreachFiles files = new OutreachFiles(world.host(), outreach);

    @BeforeAll
    static void open() {
        world = World.open();
        world.at(Instant.parse("2026-06-01T03:00:00Z")).as(World.CITY, "Siti", "unit-user");
        Outreach log = new Outreach(world.host());
        log.add(new NewEvent("2026-05-04", "=Apel <b>pagi</b>", "40", ""));
        log.add(new NewEvent("2025-05-04", "Tahun lalu", "7", ""));
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @Test
    void aYearIsPrintedInTheTenantsLanguage() throws IOException {
        byte[] file = files.pdf(2026);
        try (PDDocument pdf = Loader.loadPDF(file)) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Catatan sosialisasi 2026");
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Pemerintah Kota Uji", "4 Mei 2026", "=Apel <b>pagi</b>", "1 kegiatan, 40 peserta")
                    .contains("Halaman 1 dari 1")
                    .doesNotContain("Tahun lalu");
        }
        assertThat(files.pdf(2026)).isEqualTo(file);
    }

    @Test
    void aYearIsAWorkbookWithDaysAndNumbers() throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(files.xlsx(2026)))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(2);
            assertThat(rows.get(0).getCellText(3)).isEqualTo("Dicatat oleh");
            assertThat(rows.get(1).getCellAsDate(0).orElseThrow()).isEqualTo("2026-05-04T00:00");
            assertThat(rows.get(1).getCellText(1)).isEqualTo("=Apel <b>pagi</b>");
            assertThat(rows.get(1).getCellAsNumber(2).orElseThrow()).isEqualByComparingTo("40");
        }
    }

    @Test
    void anotherTenantsYearIsEmpty() throws IOException {
        world.as(World.MINISTRY, "Budi", "unit-user");
        try (PDDocument pdf = Loader.loadPDF(files.pdf(2026))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Kementerian Uji", "0 kegiatan");
        } finally {
            world.as(World.CITY, "Siti", "unit-user");
        }
    }
}
