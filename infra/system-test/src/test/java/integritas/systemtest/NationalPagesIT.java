package integritas.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The pages by which an assessment is assigned, read and taken away again. */
class NationalPagesIT {

    @Test
    void leadFromTheAgencyToTheAssessorAndBack() {
        Duty duty = Duty.handedOver(2013);
        String code = duty.unitName().substring(5);
        assign(duty, code);
        try (Browser assessor = Browser.as(Demo.NATIONAL)) {
            assertThat(assessor.path()).isEqualTo("/app/national/");
            assessor.go("/app/national/?q=" + code);
            assessor.click("tbody th a");
            assessor.awaitText("main h1", duty.unitName());
            assertThat(assessor.await("main .crumbs").getText()).contains("Pemerintah Kota Contoh");
            assertThat(assessor.all("main a[href$='/submit'], main a[href$='/return']"))
                    .isEmpty();

            assessor.go("/app/" + duty.path() + "/questions/A.I.1.i.a");
            assessor.awaitText("main h1", duty.unitName());
            assertThat(assessor.await("#answer-field input").isEnabled()).isFalse();
            assertThat(assessor.all("#upload")).isEmpty();
            assertThat(assessor.await("#evidence .file-name").getDomAttribute("href"))
                    .isEqualTo("/app/" + duty.filePath() + "/content");
            assessor.click("#next");
            assertThat(assessor.path()).startsWith("/app/" + duty.path() + "/questions/");

            assessor.go("/app/" + duty.path() + "/print");
            assessor.awaitText(".paper-head", "Pemerintah Kota Contoh");
            assertThat(assessor.all("main a[href^='/app/assessments']")).isEmpty();

            release(code);

            assessor.go("/app/" + duty.path());
            assessor.awaitText("main h1", "Tidak ditemukan");
        }
    }

    @Test
    void sayWhatToDoWhereNothingIsAssignedAndWhereTheUnitStillWorks() {
        String wish = "{\"person\":\"" + Demo.IN_NONE + "\",\"role\":\"national-assessor\",\"note\":\"Uji\"}";
        Duty duty = Duty.open(2013);
        Api.as(Demo.CENTRAL).post("central/roles/given", wish);
        try (Browser assessor = Browser.as(Demo.IN_NONE)) {
            assertThat(assessor.await("main").getText()).contains("Belum ada asesmen yang ditugaskan");

            duty.assign(Demo.IN_NONE);

            assessor.go("/app/");
            assertThat(assessor.await("tbody tr").getText()).contains(duty.unitName(), "Sedang diisi");
            assertThat(assessor.all("tbody a")).isEmpty();
            assessor.go("/app/" + duty.path());
            assessor.awaitText("main h1", "Unit masih mengerjakan asesmen ini");
        } finally {
            duty.release(Demo.IN_NONE);
            Api.as(Demo.CENTRAL).post("central/roles/taken", wish);
        }
    }

    private static void assign(Duty duty, String code) {
        try (Browser central = Browser.as(Demo.CENTRAL)) {
            central.go("/app/central/tenants/kota-contoh");
            central.click("main a[href='/app/central/assignments/kota-contoh']");
            central.await("#q").sendKeys(code, Keys.ENTER);
            central.awaitText("tbody th", duty.unitName());
            central.click("main form[method=post] .btn-primary");
            central.awaitText("main [role=alert]", "sedikitnya satu");
            central.click("tbody input[type=checkbox]");
            central.choose("#person", Demo.NATIONAL);
            central.await("#note").sendKeys("=Surat tugas 12");
            central.click("main form[method=post] .btn-primary");
            central.await("tbody");
            central.go("/app/central/assignments?q=" + code);
            assertThat(central.await("tbody tr").getText())
                    .contains("Kartika Halim", duty.unitName(), "=Surat tugas 12", "Tirta Mahendra");
        }
    }

    private static void release(String code) {
        try (Browser central = Browser.as(Demo.CENTRAL)) {
            central.go("/app/central/assignments?q=" + code);
            central.click("tbody td:last-child a");
            central.awaitText("main h1", "Kartika Halim");
            central.click("main form .btn");
            central.await("tbody");
            central.go("/app/central/assignments?q=" + code);
            assertThat(central.await("main").getText()).contains("Tidak ada penugasan yang cocok");
        }
    }
}
