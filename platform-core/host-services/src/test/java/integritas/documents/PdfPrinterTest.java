package integritas.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is printed, read back. */
class PdfPrinterTest {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final Function<String, Optional<InputStream>> NO_ASSETS = name -> Optional.empty();

    @TempDir
    Path folder;

    @Test
    void isA4InTheTenantsLanguageWithTheAgencyAtTheHeadOfEachPageAndItsNumberAtTheFoot() throws IOException {
        String rows = IntStream.range(0, 120)
                .mapToObj(row -> "<tr><td>" + row + "</td><td>Kegiatan ke-" + row + "</td></tr>")
                .collect(Collectors.joining());

        try (PDDocument pdf =
                read(print("<h1>Catatan</h1><table><thead><tr><th>No</th><th>Kegiatan</th></tr></thead><tbody>" + rows
                        + "</tbody></table>"))) {
            int pages = pdf.getNumberOfPages();
            assertThat(pages).isGreaterThan(2);
            for (int page = 1; page <= pages; page++) {
                assertThat(text(pdf, page))
                        .contains("Pemerintah Kota Uji")
                        .contains("Halaman " + page + " dari " + pages)
                        .contains("Kegiatan");
            }
            PDPage first = pdf.getPage(0);
            assertThat(Math.round(first.getMediaBox().getWidth())).isEqualTo(595);
            assertThat(Math.round(first.getMediaBox().getHeight())).isEqualTo(842);
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Catatan 2026");
            assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("Pemerintah Kota Uji");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("id");
        }
    }

    @Test
    void isTaggedForScreenReadersAndCarriesItsFonts() throws IOException {
        try (PDDocument pdf = read(print("<h1>Judul</h1><p><strong>Tebal</strong> dan <em>miring</em></p>"))) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .isNotEmpty();
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(new String(
                            pdf.getDocumentCatalog().getMetadata().toByteArray(),
                            java.nio.charset.StandardCharsets.UTF_8))
                    .contains("pdfuaid");
            for (COSName name : pdf.getPage(0).getResources().getFontNames()) {
                PDFont font = pdf.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                assertThat(font.getName()).contains("NotoSans");
            }
        }
    }

    @Test
    void speaksEnglishToAnEnglishTenant() throws IOException {
        byte[] file = new PdfPrinter(NO_ASSETS).print(new Print("Log", "City", Locale.ENGLISH, "<p>Hello</p>"));

        try (PDDocument pdf = read(file)) {
            assertThat(text(pdf, 1)).contains("Page 1 of 1");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
        }
    }

    @Test
    void theSameInputGivesTheSameBytes() throws InterruptedException {
        String html =
                "<h1>Sama</h1><p><b>Tebal</b> <a href=\"https://example.test/\">tautan</a></p><table><tr><th>A</th><td>1</td></tr></table>";
        byte[] first = print(html);
        Thread.sleep(1100);

        for (int i = 0; i < 10; i++) {
            assertThat(print(html)).isEqualTo(first);
        }
    }

    @Test
    void readsNothingOfTheNetworkOrTheDisk() throws IOException {
        Path picture = folder.resolve("secret.png");
        Files.write(picture, picture());
        Path sheet = Files.writeString(folder.resolve("a.css"), "h1 { display: none }");
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
        });
        server.start();
        String there = "http://127.0.0.1:" + server.getAddress().getPort();
        try {
            byte[] file = print("""
                    <style>@import url("%1$s/a.css"); @import url("%3$s");
                    @font-face { font-family: x; src: url("%1$s/x.ttf") }
                    p { background-image: url("%1$s/b.png"); font-family: x }</style>
                    <link rel="stylesheet" href="%1$s/c.css"><link rel="stylesheet" href="%3$s">
                    <base href="%1$s/"><h1>Tetap</h1><p>x</p><img src="%1$s/d.png"><img src="%2$s"><img src="e.png">
                    <img src="jar:file:/x.jar!/y.png"><img src="FILE:%4$s"><iframe src="%1$s/f"></iframe>
                    <object data="%1$s/g"></object><a download href="%2$s">berkas</a>
                    """.formatted(there, picture.toUri(), sheet.toUri(), picture));
            try (PDDocument pdf = read(file)) {
                assertThat(text(pdf, 1)).contains("Tetap");
                assertThat(pictures(pdf)).isZero();
                assertThat(pdf.getPage(0).getAnnotations()).isEmpty();
            }
        } finally {
            server.stop(0);
        }
        assertThat(asked).hasValue(0);
    }

    @Test
    void showsThePluginsOwnPictures() throws IOException {
        byte[] picture = picture();
        PdfPrinter printer = new PdfPrinter(
                name -> name.equals("logo.png") ? Optional.of(new ByteArrayInputStream(picture)) : Optional.empty());

        byte[] file = printer.print(new Print(
                "x",
                "y",
                INDONESIAN,
                "<img alt=\"logo\" src=\"asset:logo.png\"><img alt=\"\" src=\"asset:none.png\">"));

        try (PDDocument pdf = read(file)) {
            assertThat(pictures(pdf)).isEqualTo(1);
        }
    }

    @Test
    void nothingInItActs() throws IOException {
        byte[] file = print("""
                <script>document.write("terlaksana")</script><p onclick="x()">Isi &lt;script&gt;</p>
                <form action="https://example.test/"><input name="a" value="diisi"><button>Kirim</button><p>dalam</p></form>
                <a href="javascript:alert(1)">a</a><a href="data:text/html,x">b</a><a href="https://example.test/">c</a>
                """);

        try (PDDocument pdf = read(file)) {
            assertThat(text(pdf, 1)).contains("Isi <script>", "dalam").doesNotContain("terlaksana", "diisi", "Kirim");
            assertThat(pdf.getDocumentCatalog().getAcroForm()).isNull();
            assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(pdf.getPage(0).getAnnotations()).hasSize(1);
        }
    }

    @Test
    void hostileTextIsPrintedAsText() throws IOException {
        String hostile = "&lt;script&gt; \u202Eلا אב \uD83D\uDE00\uD83D\uDC69\u200D\uD83D\uDC67 \u0000\uD800 Zalgo"
                + "\u0301".repeat(200);

        try (PDDocument pdf = read(print("<p>Sebelum</p><p>" + hostile + "</p><p>Sesudah</p>"))) {
            assertThat(text(pdf, 1)).contains("Sebelum", "<script>", "Sesudah");
        }
    }

    @Test
    void aVeryLongTextFlowsOn() throws IOException {
        flows("kata ".repeat(40_000));
    }

    @Test
    void aVeryLongWordIsBroken() throws IOException {
        flows("x".repeat(200_000));
    }

    private static void flows(String text) throws IOException {
        String html = "<table><tr><td>awal</td><td>" + text + "</td></tr></table><p>akhir</p>";
        try (PDDocument pdf = read(print(html))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(10);
            assertThat(text(pdf, 1)).contains("awal", text.substring(0, 4));
            assertThat(text(pdf, pdf.getNumberOfPages())).contains("akhir");
        }
    }

    @Test
    void deepNestingIsFlattenedOrRefused() throws IOException {
        for (String tag : List.of("div", "span", "table><tr><td", "ul><li", "b")) {
            try (PDDocument pdf = read(print(("<" + tag + ">").repeat(1_000) + "dalam"))) {
                assertThat(text(pdf, 1)).as(tag).contains("Halaman 1 dari");
            } catch (IllegalArgumentException refused) {
                assertThat(refused).hasMessageContaining("too deeply");
            }
        }
    }

    @Test
    void whatIsTooLongIsRefused() {
        assertThatThrownBy(() -> print("x".repeat(5_000_001)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("too long");
    }

    @Test
    void anInterruptedThreadStopsPrinting() {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> print("<p>teks</p>")).isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private static byte[] print(String html) {
        return new PdfPrinter(NO_ASSETS).print(new Print("Catatan 2026", "Pemerintah Kota Uji", INDONESIAN, html));
    }

    private static PDDocument read(byte[] file) throws IOException {
        return Loader.loadPDF(file);
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    private static long pictures(PDDocument pdf) {
        return StreamSupport.stream(
                        pdf.getPage(0).getResources().getXObjectNames().spliterator(), false)
                .count();
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", file);
        return file.toByteArray();
    }
}
