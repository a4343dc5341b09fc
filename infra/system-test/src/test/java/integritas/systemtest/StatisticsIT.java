package integritas.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What management and the assessment are told of gratification: figures, nil reports, and a proposal on the worksheet. */
class StatisticsIT {

    private static final String STATISTICS = "/app/plugins/gratification/statistics";
    private static final int YEAR = Year.now(ZoneId.of("Asia/Jakarta")).getValue() - 6;

    @BeforeAll
    static void switchOn() {
        Plugin gratification = new Plugin("gratification");
        gratification.ensureRunning();
        gratification.switchOn(Demo.ADMIN);
    }

    @Test
    void theDecreeAndACampaignReachTheWorksheetAsEvidence() throws IOException {
        String assessment = "assessments/" + Duty.open(YEAR).id();
        String question = assessment + "/answers/A.I.5.i.a/proposals";
        try (Browser browser = Browser.as(Demo.ADMIN)) {
            browser.narrow();
            browser.go(STATISTICS + "/activities");
            browser.requireAccessibleWideAndNarrow("an empty register");
            browser.choose("#foundation-kind", "UPG_DECREE");
            set(browser, "#foundation-number", "188/12/KEP/" + YEAR);
            set(browser, "#foundation-decidedOn", YEAR + "-01-05");
            attach(browser, "#foundation-file", "Surat keputusan");
            browser.click("form[action$='/foundations'] .btn-primary");
            browser.awaitText("main", "188/12/KEP/" + YEAR);
            set(browser, "#campaign-heldOn", YEAR + "-02-03");
            browser.choose("#campaign-kind", "ASSEMBLY");
            set(browser, "#campaign-topic", "Tolak hadiah");
            set(browser, "#campaign-reach", "250");
            attach(browser, "#campaign-file", "Foto apel");
            browser.click("form[action$='/campaigns'] .btn-primary");
            browser.awaitText("main", "Tolak hadiah");
            browser.requireAccessibleWideAndNarrow("a register with entries");
            for (String entry : List.of("campaigns", "foundations")) {
                browser.click("a[href*='/" + entry + "/'][href$='/remove']");
                browser.await("form[action$='/remove']");
                browser.requireAccessibleWideAndNarrow("the question before removing from " + entry);
                browser.go(STATISTICS + "/activities");
            }
            browser.requireCalm(STATISTICS + "/activities");
        }

        JsonNode proposed = only(question);
        assertThat(proposed.at("/proposal/answer").asText()).isEqualTo("B");
        assertThat(proposed.at("/proposal/reason").asText()).contains("triwulan 2, 3, 4", "LKE tidak menyebut jumlah");
        Reply accepted = Api.as(Demo.UNIT)
                .post(
                        question + "/gratification",
                        "{\"fingerprint\":\""
                                + proposed.at("/proposal/fingerprint").asText() + "\"}");
        assertThat(accepted.status()).as(accepted.response().body()).isEqualTo(200);
        assertThat(accepted.json().at("/accepted/answered").asBoolean()).isTrue();
        String document = accepted.json().at("/accepted/document").asText();
        assertThat(Api.as(Demo.UNIT)
                        .get("documents/" + document + "/content")
                        .response()
                        .body())
                .contains("Kampanye pengendalian gratifikasi " + YEAR, YEAR + "-02-03; Apel; Tolak hadiah", "SHA-256 ");
        assertThat(only(assessment + "/answers/A.I.5.i.b/proposals")
                        .at("/proposal/answer")
                        .asText())
                .isEqualTo("C");
    }

    @Test
    void aUnitDeclaresThatNothingCameAndManagementSeesIt() {
        String period = (YEAR + 4) + "-Q2";
        String unit = Demo.unit("dpmptsp");
        try (Browser browser = Browser.as(Demo.UNIT)) {
            browser.narrow();
            browser.go(STATISTICS + "/nil?year=" + (YEAR + 4));
            browser.requireAccessibleWideAndNarrow("nil reports of a unit");
            browser.click("a[href*='" + unit + "'][href$='" + period + "']");
            browser.click("#confirmed");
            browser.requireAccessibleWideAndNarrow("the question before a nil report");
            browser.click("form[action$='" + period + "'] .btn-primary");
            browser.awaitText("main", "Nihil");
        }
        JsonNode all = Api.as(Demo.UNIT)
                .get("plugins/gratification/statistics/nil-reports?year=" + (YEAR + 4))
                .json()
                .get("units");
        assertThat(all)
                .filteredOn(line -> line.get("id").asText().equals(unit))
                .singleElement()
                .satisfies(
                        own -> assertThat(own.at("/periods/1/state").asText()).isEqualTo("nil"));
        String body = "{\"unit\":\"" + unit + "\",\"period\":\"" + period + "\"}";
        assertThat(Api.as(Demo.UNIT)
                        .post("plugins/gratification/statistics/nil-reports", body)
                        .status())
                .isEqualTo(409);
        assertThat(Api.as(Demo.OTHER_UNIT)
                        .post("plugins/gratification/statistics/nil-reports", body)
                        .problem())
                .isEqualTo("404 not-found");
        assertThat(Api.as(Demo.ADMIN)
                        .post("plugins/gratification/statistics/nil-reports", body)
                        .problem())
                .isEqualTo("403 not-allowed");
    }

    @Test
    void managementReadsTheFiguresAndNobodyElseDoes() {
        for (String who : new String[] {Demo.ADMIN, Demo.ASSESSOR}) {
            try (Browser browser = Browser.as(who)) {
                browser.go(STATISTICS);
                browser.awaitText("main", "Ketepatan waktu");
                browser.requireAccessible("figures for " + who);
                assertThat(browser.beginningOf(STATISTICS + "/report.pdf")).startsWith("%PDF-1.");
                assertThat(browser.beginningOf(STATISTICS + "/report.xlsx")).startsWith("PK");
                browser.narrow();
                browser.requireAccessible("figures on a phone for " + who);
                browser.requireCalm(STATISTICS);
            }
        }
        assertThat(Api.as(Demo.ASSESSOR)
                        .get("plugins/gratification/statistics?year=" + YEAR)
                        .json()
                        .get("tables"))
                .hasSize(9);
        assertThat(Api.as(Demo.EMPLOYEE).get("plugins/gratification/statistics").problem())
                .isEqualTo("403 not-allowed");
        assertThat(Api.as(Demo.UNIT).get("plugins/gratification/statistics").problem())
                .isEqualTo("403 not-allowed");
        assertThat(Api.as(Demo.ASSESSOR)
                        .get("plugins/gratification/statistics/nil-reports")
                        .problem())
                .isEqualTo("403 not-allowed");
    }

    private static JsonNode only(String proposals) {
        JsonNode items = Api.as(Demo.UNIT).get(proposals).json().get("items");
        assertThat(items).hasSize(1);
        return items.get(0);
    }

    private static void set(Browser browser, String field, String value) {
        browser.await(field);
        browser.run("document.querySelector(arguments[0]).value = arguments[1]", field, value);
    }

    private static void attach(Browser browser, String field, String content) throws IOException {
        Path file = Files.createTempFile("berkas", ".txt");
        file.toFile().deleteOnExit();
        Files.writeString(file, content);
        browser.await(field).sendKeys(file.toString());
    }
}
