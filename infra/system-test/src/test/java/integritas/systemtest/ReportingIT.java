package integritas.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An employee reports what was given to them: to the control unit, or to KPK alone. */
class ReportingIT {

    private static final String REPORTS = "/app/plugins/gratification/reports";

    private static final String MAIL = "pegawai@kota-contoh.test";

    private static final Map<String, String> REPORTER = Map.ofEntries(
            Map.entry("nik", "3171234567890123"),
            Map.entry("birthPlace", "Bandung"),
            Map.entry("birthDate", "1985-04-12"),
            Map.entry("position", "Analis, Penata, III/c"),
            Map.entry("email", "pegawai@kota.example"),
            Map.entry("phone", "0812 3456 7890"),
            Map.entry("street", "Jalan Melati 5"),
            Map.entry("district", "Coblong"),
            Map.entry("city", "Kota Bandung"),
            Map.entry("province", "Jawa Barat"));

    @BeforeAll
    static void switchOn() {
        Plugin gratification = new Plugin("gratification");
        gratification.ensureRunning();
        gratification.switchOn(Demo.ADMIN);
    }

    @Test
    void aReportIsWrittenStepByStepSentAcknowledgedAndFollowed() throws Exception {
        try (Browser browser = Browser.as(Demo.EMPLOYEE)) {
            browser.narrow();
            write(browser, "COPY_TO_UPG");
            browser.click("form[action$='/send'] .btn-primary");
            browser.awaitText("main", "Diajukan");
            assertThat(browser.path()).matches(REPORTS + "/[0-9a-f-]{36}");
            browser.requireAccessibleWideAndNarrow("a report that was sent");
            String report = browser.path();
            String number = browser.await("main h1").getText().replace("Laporan ", "");

            assertThat(browser.beginningOf(report + "/pdf")).startsWith("%PDF-1.");
            browser.go(report + "/print");
            browser.awaitText(".gr-sheet", "3171234567890123");
            browser.requireAccessibleWideAndNarrow("the form on paper");
            browser.go(REPORTS);
            browser.awaitText("main", "Jam tangan");
            browser.requireAccessibleWideAndNarrow("my reports");
            browser.requireCalm(REPORTS);

            MimeMessage letter = Mails.awaitSaying(MAIL, number);
            assertThat(Mails.link(letter).getPath()).isEqualTo(report);
            assertThat(letter.getSubject() + Mails.text(letter))
                    .contains("kelengkapannya")
                    .doesNotContain("3171234567890123", "Jam tangan", "Maju Jaya", "Melati");
        }
    }

    @Test
    void aReportForKpkAloneIsReadByItsReporterErasedAndInNoLetter() throws Exception {
        Mails.settle();
        int letters = Mails.to(MAIL).size();
        String address;
        try (Browser browser = Browser.as(Demo.EMPLOYEE)) {
            write(browser, "HIDDEN_FROM_UPG");
            browser.click("form[action$='/send'] .btn-primary");
            browser.awaitText("main", "UPG tidak mengetahui laporan ini");
            address = browser.path();
            browser.requireAccessibleWideAndNarrow("a report for KPK alone");
            assertThat(browser.beginningOf(address + "/pdf")).startsWith("%PDF-1.");
        }
        Mails.settle();
        assertThat(Mails.to(MAIL)).hasSize(letters);
        String id = address.substring(address.lastIndexOf('/') + 1);
        assertThat(Api.as(Demo.ADMIN).get("plugins/gratification/reports/" + id).problem())
                .isEqualTo("404 not-found");
        try (Browser browser = Browser.as(Demo.EMPLOYEE)) {
            browser.go(address + "/erase");
            browser.requireAccessibleWideAndNarrow("the question before erasing");
            browser.click("form[action$='/erase'] .btn-line");
            browser.await("main");
        }
        assertThat(Api.as(Demo.EMPLOYEE)
                        .get("plugins/gratification/reports/" + id)
                        .problem())
                .isEqualTo("404 not-found");
    }

    @Test
    void aProgramIsToldAllThatIsWrongAtOnce() {
        JsonNode begun = Api.as(Demo.EMPLOYEE)
                .post("plugins/gratification/reports", "{\"kind\":\"RECEIPT\"}")
                .json();

        Reply refused = Api.as(Demo.EMPLOYEE)
                .post(
                        "plugins/gratification/reports/" + begun.get("id").asText() + "/submission",
                        "{\"version\":" + begun.get("version") + "}");

        assertThat(refused.problem()).isEqualTo("422 input-not-accepted");
        assertThat(refused.json().get("errors").findValuesAsText("field")).contains("nik", "givers", "receivedOn");
    }

    @Test
    void aPageThatIsIncompleteAndALimitThatIsReachedAreSaidOnThePage() {
        Api employee = Api.as(Demo.OTHER_UNIT);
        Reply begun = employee.post("plugins/gratification/reports", "{\"kind\":\"RECEIPT\"}");
        for (int draft = 1; begun.status() == 201 && draft < 200; draft++) {
            begun = employee.post("plugins/gratification/reports", "{\"kind\":\"RECEIPT\"}");
        }
        assertThat(begun.problem()).isEqualTo("422 input-not-accepted");
        try (Browser browser = Browser.as(Demo.OTHER_UNIT)) {
            browser.go(REPORTS);
            int drafts = browser.all("a[href$='/erase']").size();
            browser.click(".head .btn-primary");
            browser.awaitText(".note.bad", "Kirim atau hapus salah satunya");
            assertThat(browser.all("a[href$='/erase']")).hasSize(drafts);
            browser.requireAccessibleWideAndNarrow("as many drafts as there may be");

            browser.click("a[href$='/erase']");
            browser.await("form[action$='/erase']");
            browser.click("form[action$='/erase'] .btn-line");
            browser.await(".head .btn-primary");
            browser.click(".head .btn-primary");
            browser.await("#nik");
            String draft = browser.path().substring(0, browser.path().lastIndexOf('/'));
            for (String stage : List.of("reporter", "gifts", "receipt", "choice", "review")) {
                browser.go(draft + "/" + stage + "?check=yes");
                browser.await(".note.bad");
                browser.requireAccessibleWideAndNarrow(stage + " with what is wrong on it");
            }
            browser.requireCalm(draft);
        }
        for (JsonNode mine : employee.get("plugins/gratification/reports").json()) {
            employee.delete("plugins/gratification/reports/" + mine.get("id").asText());
        }
    }

    private static void write(Browser browser, String confidentiality) throws IOException {
        browser.go(REPORTS);
        browser.click(".head .btn-primary");
        browser.await("#nik");
        REPORTER.forEach((field, text) -> fill(browser, field, text));
        next(browser);
        fill(browser, "givers.0.giverName", "PT Maju Jaya");
        browser.choose("[id='givers.0.relation']", "SERVED_OR_SUPERVISED");
        fill(browser, "givers.0.reason", "Terima kasih atas izin");
        browser.choose("[id='givers.0.gifts.0.event']", "DUTY");
        browser.choose("[id='givers.0.gifts.0.giftKind']", "OTHER_GOODS");
        fill(browser, "givers.0.gifts.0.description", "Jam tangan");
        fill(browser, "givers.0.gifts.0.value", "2.500.000");
        browser.choose("[id='givers.0.gifts.0.location']", "REPORTER");
        next(browser);
        fill(browser, "receivedOn", "2026-05-27");
        fill(browser, "place", "Ruang pelayanan");
        fill(browser, "chronology", "Ditinggalkan seorang pemohon di meja.");
        next(browser);
        browser.click("[id='confidentiality." + confidentiality + "']");
        browser.click("[id='compensation.NO']");
        next(browser);
        photo(browser);
        next(browser);
        browser.await(".note.ok");
        browser.requireAccessibleWideAndNarrow("the page to check and send");
    }

    private static void photo(Browser browser) throws IOException {
        Path picture = Files.createTempFile("jam", ".png");
        Files.write(picture, Gift.PNG);
        browser.await("#file").sendKeys(picture.toString());
        browser.click("form[enctype] .btn");
        browser.await(".chip.ok");
        Files.delete(picture);
    }

    private static void fill(Browser browser, String field, String text) {
        browser.run("document.getElementById(arguments[0]).value = arguments[1]", field, text);
    }

    /** Each page is looked at before it is left. */
    private static void next(Browser browser) {
        browser.requireAccessibleWideAndNarrow(browser.path());
        String before = browser.path();
        browser.click("button[value='next']");
        for (int look = 0; look < 40 && browser.path().equals(before); look++) {
            browser.await("main");
        }
        assertThat(browser.path()).isNotEqualTo(before);
        assertThat(browser.all(".note.bad"))
                .as(List.of(before, browser.path()).toString())
                .isEmpty();
    }
}
