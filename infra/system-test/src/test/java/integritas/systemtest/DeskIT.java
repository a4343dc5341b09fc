package integritas.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The control unit handles reports: in a browser, and who else finds nothing there. */
class DeskIT {

    private static final String HANDLER = "upg.kota-contoh";
    private static final String DESK = "/app/plugins/gratification/desk";
    private static final String API = "plugins/gratification/";
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNgAAIAAAIAAeIhvDMAAAAASUVORK5CYII=");

    @BeforeAll
    static void switchOn() {
        Plugin gratification = new Plugin("gratification");
        gratification.ensureRunning();
        gratification.switchOn(Demo.ADMIN);
    }

    @Test
    void aReportIsTakenFromTheQueueToKpkAndItsObjectIntoCustody() throws IOException {
        String id = send("Jam tangan meja UPG");
        try (Browser browser = Browser.as(HANDLER)) {
            browser.go(DESK);
            browser.awaitText("main", "hari kerja");
            browser.requireAccessible("the queue");
            browser.narrow();
            browser.go(DESK + "/reports/" + id);
            browser.awaitText("main", "Wajib dilaporkan");
            assertThat(browser.source()).doesNotContain("3171234567890123");
            browser.requireAccessible("a report at the desk");
            browser.click("form[action$='/identity'] .btn");
            browser.awaitText("main", "3171234567890123");
            browser.requireAccessible("a report with its identity open");

            step(browser, id, "begin");
            step(browser, id, "analyse");
            browser.go(DESK + "/reports/" + id);
            browser.click("form[action$='/sheet'] .btn");
            browser.awaitText("main", "formulir KPK");
            browser.requireAccessible("the copy sheet");
            browser.go(DESK + "/reports/" + id + "/steps/forward");
            browser.click("main form .btn-primary");
            browser.awaitText(".note.bad", "Isi nomornya");
            browser.requireAccessible("a step that was not taken");
            browser.run("document.getElementById('number').value = 'GOL-2026-77'");
            browser.click("main form .btn-primary");
            browser.awaitText("main", "Diteruskan ke KPK");

            receive(browser, id);
            browser.go(DESK + "/custody");
            browser.awaitText("main", "Jam tangan meja UPG");
            browser.requireAccessible("the register of objects");
            browser.go(DESK + "/givers");
            browser.await("main h1");
            browser.requireAccessible("who gave to whom");
            browser.requireCalm(DESK);
        }
    }

    @Test
    void whoeverIsNoCaseHandlerIsTurnedAway() {
        for (String username : List.of(Demo.EMPLOYEE, Demo.ADMIN, Demo.UNIT, Demo.ASSESSOR)) {
            assertThat(Api.as(username).get(API + "desk/reports").status())
                    .as(username)
                    .isIn(403, 404);
            assertThat(Api.as(username).get(API + "desk/givers").status())
                    .as(username)
                    .isIn(403, 404);
        }
    }

    private static void step(Browser browser, String id, String action) {
        browser.go(DESK + "/reports/" + id + "/steps/" + action);
        browser.requireAccessible("the step " + action);
        browser.click("main form .btn-primary");
        browser.await(".dk-steps");
    }

    private static void receive(Browser browser, String id) throws IOException {
        String gift = Api.as(HANDLER)
                .get(API + "desk/reports/" + id)
                .json()
                .get("objects")
                .get(0)
                .get("gift")
                .asText();
        browser.go(DESK + "/reports/" + id + "/objects/" + gift);
        browser.requireAccessible("an object");
        Path picture = Files.createTempFile("jam", ".png");
        Files.write(picture, PNG);
        browser.await("#photo").sendKeys(picture.toString());
        browser.run("document.getElementById('party').value = 'Pegawai contoh'");
        browser.click("main form .btn-primary");
        browser.awaitText("main", "Diterima UPG");
        Files.delete(picture);
        browser.click(".lines .actions a:last-child");
        browser.awaitText(".dk-paper", "Tanda terima");
        browser.requireAccessible("a receipt on paper");
    }

    /** Sends a report as an employee over the API, and returns its key. */
    private static String send(String description) {
        Api api = Api.as(Demo.EMPLOYEE);
        JsonNode draft = api.post(API + "reports", form(description)).json();
        String id = draft.get("id").asText();
        String gift = draft.get("form")
                .get("givers")
                .get(0)
                .get("gifts")
                .get(0)
                .get("id")
                .asText();
        JsonNode pictured = api.send(
                        "POST",
                        API + "reports/" + id + "/files?name=jam.png&proof=PHOTO&gift=" + gift,
                        HttpRequest.BodyPublishers.ofByteArray(PNG),
                        "Content-Type",
                        "application/octet-stream")
                .json();
        Reply sent = api.post(API + "reports/" + id + "/submission", "{\"version\":" + pictured.get("version") + "}");
        assertThat(sent.status()).as(sent.toString()).isEqualTo(200);
        return id;
    }

    private static String form(String description) {
        return """
                {"kind":"RECEIPT","confidentiality":"COPY_TO_UPG","name":"Pegawai Contoh","nik":"3171234567890123",
                "birthPlace":"Bandung","birthDate":"1985-04-12","office":"Kota Contoh","position":"Analis",
                "email":"pegawai@kota.example","phone":"0812 3456 7890","street":"Jalan Melati 5","district":"Coblong",
                "city":"Kota Bandung","province":"Jawa Barat","receivedOn":"2026-11-20","place":"Ruang pelayanan",
                "chronology":"Ditinggalkan di meja.","compensation":"NO","givers":[{"giverName":"PT Maju Jaya",
                "relation":"SERVED_OR_SUPERVISED","reason":"Terima kasih","gifts":[{"event":"DUTY",
                "giftKind":"OTHER_GOODS","description":"%s","value":"2500000","currency":"IDR",
                "valuation":"ESTIMATED","location":"UPG"}]}]}""".formatted(description);
    }
}
