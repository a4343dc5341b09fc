package integritas.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import integritas.problem.Problem;
import integritas.problem.ProblemException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileTypesTest {

    private static final String PNG = "\u0089PNG\r\n\u001a\n";
    private static final String PDF = "%PDF-1.7\n";
    private static final String ZIP = "PK\u0003\u0004";
    private static final String MP4 = "\u0000\u0000\u0000\u0018ftypmp42\u0000\u0000\u0000\u0000mp42isom";
    private static final String WEBP = "RIFF\u0024\u0000\u0000\u0000WEBPVP8 ";
    private static final String TEXT = "Notula rapat\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private String typeOf(String content, String name) throws IOException {
        String bytes = switch (content) {
            case "png" -> PNG;
            case "pdf" -> PDF;
            case "zip" -> ZIP;
            case "mp4" -> MP4;
            case "webp" -> WEBP;
            default -> TEXT;
        };
        Path file = Files.write(folder.resolve("content"), bytes.getBytes(StandardCharsets.ISO_8859_1));
        return new FileTypes().accepted(file, name);
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
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> typeOf(content, name))
                .satisfies(refused -> {
                    assertThat(refused.problem()).isEqualTo(Problem.INPUT_NOT_ACCEPTED);
                    assertThat(refused.faults().get(0).code()).isEqualTo("name-misleading");
                });
    }
}
