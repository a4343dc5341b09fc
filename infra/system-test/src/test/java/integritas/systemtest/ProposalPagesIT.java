package integritas.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** A unit that meets a proposal on its worksheet, in a real browser. */
class ProposalPagesIT {

    @BeforeAll
    static void switchThePluginOn() {
        LoggedYear.switchOn();
    }

    @AfterAll
    static void switchItOff() {
        LoggedYear.switchOff();
    }

    @Test
    void readsItAcceptsItByKeyboardAndLearnsLaterThatTheSourceMovedOn() {
        LoggedYear log = LoggedYear.ago(6);
        String page = "/app/" + log.assessment() + "/questions/" + LoggedYear.QUESTION;
        try (Browser browser = Browser.as(Demo.UNIT)) {
            browser.go(page);
            browser.await("#evidence");
            assertThat(browser.all("#proposals")).isEmpty();

            log.hold("Apel pagi");
            browser.go(page);
            assertThat(browser.await("#proposals").getText())
                    .contains("Catatan sosialisasi", "1 kegiatan", "catatan-sosialisasi", "4 Maret");
            check(browser, "an open proposal");
            browser.run("window.loadedOnce = true");
            browser.await("#proposals button").sendKeys(Keys.ENTER);
            browser.awaitText("#proposals", "Jawaban B diisikan");
            browser.awaitText("#evidence-list", "catatan-sosialisasi");
            browser.awaitText("#answer-state", "Kosongkan jawaban");
            assertThat(browser.run("return window.loadedOnce === true")).isEqualTo(true);
            assertThat(browser.run("return document.activeElement.id")).isEqualTo("proposals-title");
            assertThat(browser.run("return document.querySelector('#answer-field :checked').value"))
                    .isEqualTo("B");
            check(browser, "a proposal that was accepted");
            browser.go("/app/");
            browser.await("main");

            log.hold("Siaran radio");
            browser.go(page);
            browser.awaitText("#proposals", "Data asal sudah berubah");
            check(browser, "a source that moved on");
            browser.requireCalm("the worksheet with proposals");
            log.hold("Pameran");
            browser.await("#proposals button").sendKeys(Keys.ENTER);
            browser.awaitText("#notice", "baru saja berubah");
            browser.awaitText("#proposals", "3 kegiatan");
            assertThat(browser.all("#evidence-list li")).hasSize(1);
            browser.await("#proposals button").sendKeys(Keys.ENTER);
            browser.awaitText("#proposals", "tetap berlaku");
            assertThat(browser.all("#evidence-list li")).hasSize(2);
            assertThat(log.answer()).isEqualTo("B");
            browser.go("/app/" + log.assessment() + "/print");
            assertThat(browser.await("main").getText()).contains("Catatan sosialisasi: Diterima");
        }
    }

    @Test
    void worksWithoutScripts() {
        LoggedYear log = LoggedYear.ago(7);
        log.hold("Apel pagi");
        try (Browser browser = Browser.as(Demo.UNIT)) {
            browser.go("/app/" + log.assessment() + "/questions/" + LoggedYear.QUESTION);
            browser.await("#proposals button");

            browser.run("document.querySelector('#proposals form').submit()"); // as the browser does where htmx is away

            browser.awaitText("#proposals", "Jawaban B diisikan");
            assertThat(log.answer()).isEqualTo("B");
        }
    }

    private static void check(Browser browser, String page) {
        browser.requireAccessible(page + " at 1280");
        browser.narrow();
        browser.requireAccessible(page + " at 360");
        browser.wide();
    }
}
