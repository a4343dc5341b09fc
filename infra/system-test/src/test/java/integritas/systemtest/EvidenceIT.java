package integritas.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EvidenceIT {

    private static String path = "";

    @BeforeAll
    static void findTheOpenAssessment() {
        path = Demo.assessment(Demo.UNIT);
    }

    private static Reply upload(String question, byte[] body) {
        return Api.as(Demo.UNIT)
                .send(
                        "POST",
                        path + "/answers/" + question + "/evidence",
                        BodyPublishers.ofByteArray(body),
                        "Content-Type",
                        Multipart.TYPE);
    }

    @Test
    void keepsAFileUnderItsHashAndHandsItOutAsADownload() {
        Reply kept = upload("A.I.1.ii.a", Multipart.file("../../etc/rencana\u202e kerja.pdf", "%PDF-1.7\nrencana"));

        assertThat(kept.status()).isEqualTo(201);
        assertThat(kept.json().get("name").asText()).isEqualTo("rencana kerja.pdf");
        assertThat(kept.json().get("mediaType").asText()).isEqualTo("application/pdf");
        assertThat(kept.json().get("sha256").asText()).hasSize(64);
        Reply content =
                Api.as(Demo.UNIT).get("documents/" + kept.json().get("id").asText() + "/content");
        assertThat(content.header("Content-Disposition")).startsWith("attachment;");
        assertThat(content.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(content.response().body()).isEqualTo("%PDF-1.7\nrencana");
    }

    @Test
    void oneDocumentProvesManyQuestionsAndIsTakenOffOneByOne() {
        String id = upload("A.I.1.ii.b", Multipart.file("peta.pdf", "%PDF-1.7\npeta"))
                .json()
                .get("id")
                .asText();
        Api unit = Api.as(Demo.UNIT);

        Reply again = unit.post(path + "/answers/A.I.1.ii.c/evidence", "{\"document\":\"" + id + "\"}");

        assertThat(again.status()).isEqualTo(201);
        assertThat(unit.delete(path + "/answers/A.I.1.ii.b/evidence/" + id).status())
                .isEqualTo(204);
        assertThat(unit.delete(path + "/answers/A.I.1.ii.b/evidence/" + id).problem())
                .isEqualTo("404 not-found");
        assertThat(unit.get(path + "/evidence")
                        .json()
                        .at("/questions/A.I.1.ii.c")
                        .toString())
                .contains(id);
    }

    @Test
    void trustsNeitherTheNameNorTheTypeOfAFile() {
        assertThat(upload("A.I.1.ii.a", Multipart.file("surat.pdf", "<html><script>alert(1)</script></html>"))
                        .problem())
                .isEqualTo("415 media-type-not-accepted");
        assertThat(upload("A.I.1.ii.a", Multipart.file("kosong.pdf", "")).problem())
                .isEqualTo("422 input-not-accepted");
        assertThat(upload("A.I.1.ii.a", Multipart.file("bukti.png", "hanya teks"))
                        .json()
                        .at("/errors/0/code")
                        .asText())
                .isEqualTo("name-misleading");
    }

    @Test
    void dropsNoSecondFileInSilence() {
        byte[] two = (Multipart.head("satu.txt") + "satu\r\n" + Multipart.head("dua.txt") + "dua" + Multipart.tail())
                .getBytes(StandardCharsets.UTF_8);

        assertThat(upload("A.I.1.iii.a", two).json().at("/errors/0/code").asText())
                .isEqualTo("one-file-expected");
        assertThat(Api.as(Demo.UNIT).get(path + "/evidence").response().body()).doesNotContain("satu.txt");
    }

    @Test
    void takesOnlyAddressesOfTheWebAsLinks() {
        Api unit = Api.as(Demo.UNIT);
        for (String link : new String[] {"javascript:alert(1)", "data:text/html,x", "contoh.go.id", "https://", ""}) {
            assertThat(unit.post(path + "/answers/A.I.1.ii.a/evidence", "{\"link\":\"" + link + "\"}")
                            .problem())
                    .as(link)
                    .isEqualTo("422 input-not-accepted");
        }
        assertThat(unit.post(path + "/answers/A.I.1.ii.a/evidence", "{\"link\":\"https://contoh.test/berkas\"}")
                        .status())
                .isEqualTo(201);
    }

    @Test
    void refusesAFileOf200MegabytesWithoutReadingItWhole() {
        long size = 200L * 1024 * 1024;
        Reply reply = Api.as(Demo.UNIT)
                .send(
                        "POST",
                        path + "/answers/A.I.1.ii.a/evidence",
                        BodyPublishers.ofInputStream(() -> new Zeros(size)),
                        "Content-Type",
                        Multipart.TYPE);

        assertThat(reply.problem()).isEqualTo("413 too-large");
    }

    @Test
    void anUploadThatBreaksOffLeavesNothing() throws IOException {
        String question = "A.I.1.iii.a";
        URI base = Platform.running().baseUrl();
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            OutputStream out = socket.getOutputStream();
            String head = "POST /api/v1/" + path + "/answers/" + question + "/evidence HTTP/1.1\r\nHost: "
                    + base.getAuthority() + "\r\nAuthorization: Bearer " + Tokens.of(Demo.UNIT)
                    + "\r\nContent-Type: " + Multipart.TYPE + "\r\nContent-Length: 1000000\r\n\r\n";
            out.write((head + Multipart.head("putus.pdf") + "%PDF-1.7").getBytes(StandardCharsets.UTF_8));
            out.flush();
        }

        assertThat(Api.as(Demo.UNIT).get(path + "/evidence").response().body()).doesNotContain("putus.pdf");
    }

    /** A file head followed by so many zeros. */
    private static final class Zeros extends InputStream {

        private final byte[] head = Multipart.head("besar.pdf").getBytes(StandardCharsets.UTF_8);
        private final long size;
        private long sent;

        Zeros(long size) {
            this.size = size;
        }

        @Override
        public int read() {
            if (sent >= head.length + size) {
                return -1;
            }
            int next = sent < head.length ? head[(int) sent] : 0;
            sent++;
            return next;
        }
    }
}
