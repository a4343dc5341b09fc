package integritas.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileTypesTest {

    private static final String PNG = "\u0089PNG\r\n\u001a\n";
    private static final String PDF = "%PDF-1.7\n";
    private static final String ZIP = "PK\u0003\u0004";
    private static final String MP4 = "\u0000\u0000\u0000\u0018ftypmp42\u0000\u0000\u0000\u0000mp42isom";
    private static final String WEBP = "RIFF\u0024\u0000\u0000\u0000WEBPVP8 ";
    private static final String TEXT = "Notula rapat\n";

    private static String typeOf(String content, String name) throws IOException {
        String bytes = switch (content) {
            case "png" -> PNG;
            case "pdf" -> PDF;
            case "zip" -> ZIP;
            case "mp4" -> MP4;
            case "webp" -> WEBP;
            default -> TEXT;
        };
        return new FileTypes().accepted(new ByteArrayInputStream(bytes.getBytes(StandardCharsets.ISO_8859_1)), name);
    }

    @ParameterizedTest
    @CsvSource({
        "png,  foto.png,            image/png",
        "png,  foto.PNG,            image/png",
        "pdf,  rencana kerja.pdf,   application/pdf",
        "text, notula.txt,          text/plain",
        "text, capaian.csv,         text/csv",
        "zip,  lampiran.zip,        application/zip",
        "mp4,  rekaman.mp4,         video/mp4",
        "webp, foto.webp,           image/webp",
        "pdf,  notula,              application/pdf",
        "pdf,  SK 800.2,            application/pdf",
        "pdf,  rencana.final-benar, application/pdf"
    })
    void takesContentUnderANameThatFitsItOrPromisesNothing(String content, String name, String type)
            throws IOException {
        assertThat(typeOf(content, name)).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({
        "text, bukti.png",
        "text, surat.pdf",
        "text, pasang.exe",
        "png,  foto.jpg",
        "png,  surat.pdf",
        "pdf,  surat.docx",
        "zip,  laporan.pdf"
    })
    void refusesANameThatEndsLikeAnotherKindThanTheContent(String content, String name) {
        assertThatExceptionOfType(UnfitContentException.class)
                .isThrownBy(() -> typeOf(content, name))
                .satisfies(refused ->
                        assertThat(refused.reason()).isEqualTo(UnfitContentException.Reason.NAME_MISLEADING));
    }
}
