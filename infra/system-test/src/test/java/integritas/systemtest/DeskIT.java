package integritas.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The control unit handles reports: in a browser, and who else finds nothing there. */
class DeskIT {

    private static final String HANDLER = "upg.kota-contoh";
    private static final String DESK = "/app/plugins/gratification/desk";
    private static final String API = "plugins/gratification/";

    @BeforeAll
    static void switchOn() {
        Plugin gratification = new Plugin("gratification");
        gratification.ensureRunning();
        gratification.switchOn(Demo.ADMIN);
    }

    @Test
    void aReportIsTakenFromTheQueueToKpkAndItsObjectIntoCustody() throws IOException {
        Gift.reported("Pena dari pemberi yang sama", LocalDate.of(2026, 11, 20));
        String id = Gift.reported("Jam tangan meja UPG", LocalDate.of(2026, 11, 20));
        try (Browser browser = Browser.as(HANDLER)) {
            browser.go(DESK);
            browser.awaitText("main", "hari kerja");
            browser.requireAccessibleWideAndNarrow("the queue");
            browser.narrow();
            browser.go(DESK + "/reports/" + id);
            browser.awaitText("main", "Wajib dilaporkan");
            assertThat(browser.source()).doesNotContain("3171234567890123");
            browser.requireAccessibleWideAndNarrow("a report at the desk");
            browser.click("form[action$='/identity'] .btn");
            browser.awaitText("main", "3171234567890123");
            browser.requireAccessibleWideAndNarrow("a report with its identity open");

            step(browser, id, "begin");
            step(browser, id, "analyse");
            browser.go(DESK + "/reports/" + id);
            browser.click("form[action$='/sheet'] .btn");
            browser.awaitText("main", "formulir KPK");
            browser.requireAccessibleWideAndNarrow("the copy sheet");
            browser.go(DESK + "/reports/" + id + "/steps/forward");
            browser.click("main form .btn-primary");
            browser.awaitText(".note.bad", "Isi nomornya");
            browser.requireAccessibleWideAndNarrow("a step that was not taken");
            browser.run("document.getElementById('number').value = 'GOL-2026-77'");
            browser.click("main form .btn-primary");
            browser.awaitText("main", "Diteruskan ke KPK");

            receive(browser, id);
            browser.go(DESK + "/custody");
            browser.awaitText("main", "Jam tangan meja UPG");
            browser.requireAccessibleWideAndNarrow("the register of objects");
            browser.go(DESK + "/givers");
            browser.await("main h1");
            browser.requireAccessibleWideAndNarrow("who gave to whom");
            browser.click("th a[href*='/givers/']");
            browser.awaitText("main", "Jam tangan meja UPG");
            browser.requireAccessibleWideAndNarrow("what one giver gave");
            browser.requireCalm(DESK);
        }
    }

    @Test
    void aPackageForKpkIsHandedOutWholeHoweverLarge() {
        byte[] picture = Arrays.copyOf(Gift.PNG, 17_000_000);
        String id = Gift.reported("Foto besar", LocalDate.of(2026, 11, 20), picture);
        try (Browser browser = Browser.as(HANDLER)) {
            browser.go(DESK + "/reports/" + id);
            browser.await("form[action$='/package']");
            browser.run("""
                    const form = document.querySelector("form[action$='/package']");
                    fetch(form.action, {method: 'POST', body: new URLSearchParams(new FormData(form))}).then(async answer => {
                        const content = await answer.blob();
                        const stated = answer.headers.get('Content-Length');
                        const whole = content.size > 17000000 && content.size == stated;
                        document.querySelector('main').dataset.packed = answer.status + (whole ? ' whole' : ' ' + content.size);
                    });
                    """);
            browser.await("main[data-packed]");
            assertThat(browser.await("main").getAttribute("data-packed")).isEqualTo("200 whole");
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
        browser.requireAccessibleWideAndNarrow("the step " + action);
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
        browser.requireAccessibleWideAndNarrow("an object");
        Path picture = Files.createTempFile("jam", ".png");
        Files.write(picture, Gift.PNG);
        browser.await("#photo").sendKeys(picture.toString());
        browser.run("document.getElementById('party').value = 'Pegawai contoh'");
        browser.click("main form .btn-primary");
        browser.awaitText("main", "Diterima UPG");
        Files.delete(picture);
        browser.click(".lines .actions a:last-child");
        browser.awaitText(".dk-paper", "Tanda terima");
        browser.requireAccessibleWideAndNarrow("a receipt on paper");
    }
}
