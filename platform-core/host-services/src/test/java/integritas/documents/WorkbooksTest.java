package integritas.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import integritas.plugin.api.Documents.Cell;
import integritas.plugin.api.Documents.Sheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/** What is written, read back. */
class WorkbooksTest {

    private static Cell words(String text) {
        return new Cell.Words(text);
    }

    @Test
    void keepsTextsNumbersAndDaysForWhatTheyAre() throws IOException {
        Sheet sheet = new Sheet(
                "Catatan 2026",
                List.of("Tanggal", "Topik", "Peserta", "Lama", "Kosong"),
                List.of(List.of(
                        new Cell.Day(LocalDate.of(2026, 3, 4)),
                        words("Apel & <b>pagi</b>"),
                        new Cell.Amount(new BigDecimal("1234567.25")),
                        new Cell.Day(LocalDate.of(1899, 12, 31)),
                        new Cell.Empty())));

        try (ReadableWorkbook workbook = read(Workbooks.write(List.of(sheet)))) {
            assertThat(workbook.getFirstSheet().getName()).isEqualTo("Catatan 2026");
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows.get(0).getCellText(1)).isEqualTo("Topik");
            Row row = rows.get(1);
            assertThat(row.getCell(0).getType()).isEqualTo(CellType.NUMBER);
            assertThat(row.getCellAsDate(0).orElseThrow()).isEqualTo("2026-03-04T00:00");
            assertThat(row.getCell(0).getDataFormatString()).isEqualTo("yyyy-mm-dd");
            assertThat(row.getCellText(1)).isEqualTo("Apel & <b>pagi</b>");
            assertThat(row.getCellAsNumber(2).orElseThrow()).isEqualByComparingTo("1234567.25");
            assertThat(row.getCellText(3)).isEqualTo("1899-12-31");
        }
    }

    @Test
    void theHeaderIsBoldAndStaysInSight() throws IOException {
        Map<String, String> parts = parts(Workbooks.write(List.of(new Sheet("a", List.of("Topik"), List.of()))));

        assertThat(parts.get("xl/worksheets/sheet1.xml"))
                .contains("ySplit=\"1\"")
                .contains("state=\"frozen\"");
        assertThat(parts.get("xl/styles.xml")).contains("<b/>");
    }

    @Test
    void aTextIsNeverTakenForAFormula() throws IOException {
        List<String> hostile =
                List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "=cmd|' /C calc'!A0", "00123", "1e3", "TRUE");
        Sheet sheet = new Sheet(
                "a",
                List.of("=A1"),
                hostile.stream().map(text -> List.of(words(text))).toList());

        byte[] file = Workbooks.write(List.of(sheet));

        assertThat(parts(file).get("xl/worksheets/sheet1.xml")).doesNotContain("<f>", "<f ");
        try (ReadableWorkbook workbook = read(file)) {
            List<Row> rows = workbook.getFirstSheet().read();
            for (int i = 0; i < hostile.size(); i++) {
                assertThat(rows.get(i + 1).getCell(0).getType()).isEqualTo(CellType.STRING);
                assertThat(rows.get(i + 1).getCellText(0)).isEqualTo(hostile.get(i));
            }
        }
    }

    @Test
    void whatNoCellCanHoldIsReplacedOrCut() throws IOException {
        Sheet sheet = new Sheet(
                "a",
                List.of("x"),
                List.of(
                        List.of(words("a\u0000b\uD800c\uFFFEd")),
                        List.of(words("x".repeat(200_000))),
                        List.of(words("\uD83D\uDE00 \u202Eلا"))));

        try (ReadableWorkbook workbook = read(Workbooks.write(List.of(sheet)))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows.get(1).getCellText(0)).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd");
            assertThat(rows.get(2).getCellText(0)).hasSize(32_767).endsWith("…");
            assertThat(rows.get(3).getCellText(0)).isEqualTo("\uD83D\uDE00 \u202Eلا");
        }
    }

    @Test
    void theSameInputGivesTheSameBytes() throws InterruptedException {
        Sheet sheet = new Sheet("a", List.of("x"), List.of(List.of(new Cell.Day(LocalDate.of(2026, 1, 1)))));
        byte[] first = Workbooks.write(List.of(sheet));
        Thread.sleep(2100);

        assertThat(Workbooks.write(List.of(sheet))).isEqualTo(first);
    }

    @Test
    void aHundredThousandRowsAreWrittenAsTheyCome() throws IOException {
        List<List<Cell>> rows = new AbstractList<>() {
            @Override
            public List<Cell> get(int row) {
                return List.of(words("Kegiatan " + row), new Cell.Amount(BigDecimal.valueOf(row)));
            }

            @Override
            public int size() {
                return 100_000;
            }
        };

        byte[] file = Workbooks.write(List.of(new Sheet("a", List.of("Topik", "Peserta"), rows)));

        try (ReadableWorkbook workbook = read(file);
                Stream<Row> read = workbook.getFirstSheet().openStream()) {
            assertThat(read.count()).isEqualTo(100_001);
        }
    }

    @Test
    void refusesWhatNoWorkbookCanHold() {
        Sheet good = new Sheet("a", List.of("x"), List.of());
        for (List<Sheet> bad : List.of(
                List.<Sheet>of(),
                List.of(good, new Sheet("A", List.of("x"), List.of())),
                List.of(new Sheet("a/b", List.of("x"), List.of())),
                List.of(new Sheet("x".repeat(32), List.of("x"), List.of())),
                List.of(new Sheet("", List.of("x"), List.of())),
                List.of(new Sheet("a", List.of(), List.of())),
                List.of(new Sheet("a", List.of("x", "y"), List.of(List.of(words("1"))))),
                List.of(new Sheet("a", List.of("x"), Collections.nCopies(1_048_576, List.of(words("1"))))))) {
            assertThatThrownBy(() -> Workbooks.write(bad)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static ReadableWorkbook read(byte[] file) throws IOException {
        return new ReadableWorkbook(
                new ByteArrayInputStream(file), new org.dhatim.fastexcel.reader.ReadingOptions(true, true));
    }

    private static Map<String, String> parts(byte[] file) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
