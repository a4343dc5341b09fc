package integritas.documents;

import com.openhtmltopdf.extend.FSStreamFactory;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Prints HTML as PDF: A4, tagged for screen readers (PDF/UA-1), with its own font. Reads nothing but what the document
 * holds and the plugin's assets.
 */
final class PdfPrinter {

    /** What the address of an asset begins with. */
    static final String ASSETS = "asset:";

    private static final String[] ALL_WAYS_OUT = {"http", "https", "file", "jar", "ftp", "classpath", "asset"};
    private static final String FONT = "Noto Sans";
    private static final Set<FSFontUseCase> FOR_EVERY_FAMILY = EnumSet.of(FSFontUseCase.FALLBACK_PRE);

    private static final int BOLD = 700;
    private static final int NORMAL = 400;
    private static final int MOST_PAGES = 3000;
    private static final float PDF_1_7 = 1.7f;

    private final Function<String, Optional<InputStream>> assets;

    static {
        // It names characters and addresses that it cannot show, and so what documents hold.
        XRLog.setLoggingEnabled(false);
    }

    PdfPrinter(Function<String, Optional<InputStream>> assets) {
        this.assets = assets;
    }

    /**
     * @throws IllegalArgumentException if it is too long, or nested too deeply
     * @throws java.util.concurrent.CancellationException if the thread was interrupted
     */
    byte[] print(Print print) {
        try (PdfBoxRenderer renderer = builder(print).buildPdfRenderer();
                PDDocument pdf = renderer.createPDFKeepOpen()) {
            pdf.getDocumentInformation().getCOSObject().removeItem(COSName.CREATION_DATE);
            pdf.setDocumentId(0L);
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            pdf.save(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (StackOverflowError nested) {
            throw new IllegalArgumentException("the document is nested too deeply to print", nested);
        }
    }

    private PdfRendererBuilder builder(Print print) {
        FSStreamFactory stream = address -> new AssetStream(open(address));
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(PrintedHtml.of(print), "");
        builder.usePdfVersion(PDF_1_7);
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Integritas");
        builder.useFont(() -> font("NotoSans-Regular.ttf"), FONT, NORMAL, FontStyle.NORMAL, true, FOR_EVERY_FAMILY);
        builder.useFont(() -> font("NotoSans-Bold.ttf"), FONT, BOLD, FontStyle.NORMAL, true, FOR_EVERY_FAMILY);
        builder.useReplacementText("\uFFFD");
        builder.useUriResolver((base, address) -> isWithin(address) ? address : null);
        builder.useProtocolsStreamImplementation(stream, ALL_WAYS_OUT);
        builder.useUnicodeLineBreaker(new AttentiveLineBreaker());
        builder.usePageSupplier((pdf, width, height, number, shadow) -> page(pdf, width, height, number));
        return builder;
    }

    private static PDPage page(PDDocument pdf, float width, float height, int number) {
        AttentiveLineBreaker.listen();
        if (number >= MOST_PAGES) {
            throw new IllegalArgumentException("a document of more than " + MOST_PAGES + " pages is too long to print");
        }
        PDPage page = new PDPage(new PDRectangle(width, height));
        pdf.addPage(page);
        return page;
    }

    private static boolean isWithin(String address) {
        return address.startsWith("data:") || address.startsWith(ASSETS);
    }

    private InputStream open(String address) {
        return address.startsWith(ASSETS)
                ? assets.apply(address.substring(ASSETS.length())).orElseGet(InputStream::nullInputStream)
                : InputStream.nullInputStream();
    }

    private static InputStream font(String name) {
        return Objects.requireNonNull(PdfPrinter.class.getResourceAsStream(name), name);
    }
}
