package integritas.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people read about an assessment once their unit has handed it over. */
class HandingOverIT {

    private String path = "";

    @BeforeEach
    void handOver() {
        path = Demo.assessment(Demo.OTHER_UNIT);
        assertThat(Api.as(Demo.OTHER_UNIT)
                        .post(path + "/transitions", "{\"to\":\"submitted\"}")
                        .status())
                .isEqualTo(200);
    }

    @AfterEach
    void giveBack() {
        Api.as(Demo.ASSESSOR).post(path + "/transitions", "{\"to\":\"draft\",\"note\":\"Dibuka lagi\"}");
    }

    @Test
    void theUnitStillReachesItFromHomeAndReadsWhoHasIt() {
        try (Browser browser = Browser.as(Demo.OTHER_UNIT)) {
            assertThat(browser.await("main").getText()).contains("Sedang diperiksa", "Ada pada penilai internal");

            browser.await("main .todo a[href='/app/" + path + "']").click();

            browser.await("main a[href$='/questions']");
            assertThat(browser.path()).isEqualTo("/app/" + path);
        }
    }

    @Test
    void theAssessorAndTheAdminReachItFromHome() {
        for (String person : new String[] {Demo.ASSESSOR, Demo.ADMIN}) {
            try (Browser browser = Browser.as(person)) {
                browser.await("main a[href='/app/" + path + "']");
            }
        }
    }

    @Test
    void thePageOfSubmissionOffersNothingThatTheReaderMayNotDo() {
        try (Browser browser = Browser.as(Demo.OTHER_UNIT)) {
            browser.go("/app/" + path + "/submit");
            assertThat(browser.await("main").getText())
                    .contains("Asesmen ini sudah diajukan")
                    .doesNotContain("Lanjutkan mengisi", "Ya, ajukan");
        }
        try (Browser browser = Browser.as(Demo.ASSESSOR)) {
            browser.go("/app/" + Demo.assessment(Demo.UNIT) + "/submit");
            assertThat(browser.await("main").getText())
                    .contains("Asesmen ini belum diajukan")
                    .doesNotContain("Lanjutkan mengisi", "Ya, ajukan");
        }
    }
}
