package integritas.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** A unit that meets a proposal on its worksheet, in a real browser. */
class ProposalPagesIT {

    private static final String PLUGIN = "outreach";
    private static final String QUESTION = "A.I.1.ii.c";
    private static final String PERSON = Demo.UNIT;

    @BeforeAll
    static void switchThePluginOn() {
        Installed.approve(PLUGIN);
        Installed.switchOn(PLUGIN);
        Installed.set(PLUGIN, "{\"perYear\":2}");
    }

    @AfterAll
    static void switchItOff() {
        Installed.switchOff(PLUGIN);
    }

    private static void hold(String topic) {
        String year =
                Api.as(PERSON).get(Demo.assessment(PERSON)).json().get("period").asText();
        Reply logged = Api.as(PERSON)
                .post(
                        "plugins/outreach/events",
                        "{\"heldOn\":\"" + year + "-01-01\",\"topic\":\"" + topic + "\",\"participants\":7}");
        assertThat(logged.status()).as(logged.response().body()).isEqualTo(201);
    }

    private static String answer() {
        for (JsonNode answer :
                Api.as(PERSON).get(Demo.assessment(PERSON)).json().get("answers")) {
            if (answer.get("question").asText().equals(QUESTION)) {
                return answer.get("answer").asText();
            }
        }
        return "";
    }

    @Test
    void readsItAcceptsItByKeyboardAndLearnsLaterThatTheSourceMovedOn() {
        String page = "/app/" + Demo.assessment(PERSON) + "/questions/" + QUESTION;
        try (Browser browser = Browser.as(PERSON)) {
            browser.go(page);
            browser.await("#evidence");
            assertThat(browser.all("#proposals")).isEmpty();
            String before = answer();

            hold("Apel pagi");
            browser.go(page);
            assertThat(browser.await("#proposals").getText())
                    .contains("Catatan sosialisasi", "1 kegiatan", "catatan-sosialisasi", "1 Januari");
            check(browser, "an open proposal");
            browser.run("window.loadedOnce = true");
            browser.await("#proposals button").sendKeys(Keys.ENTER);
            browser.awaitText("#proposals", "Diterima");
            browser.awaitText("#evidence-list", "catatan-sosialisasi");
            assertThat(browser.run("return window.loadedOnce === true")).isEqualTo(true);
            assertThat(browser.run("return document.activeElement.id")).isEqualTo("proposals-title");
            String accepted = answer();
            assertThat(accepted).isEqualTo(before.isEmpty() ? "B" : before);
            assertThat(browser.run("return document.querySelector('#answer-field :checked').value"))
                    .isEqualTo(accepted);
            browser.go("/app/");
            browser.await("main"); // no question whether to leave: all is saved

            hold("Siaran radio");
            browser.go(page);
            browser.awaitText("#proposals", "Data asal sudah berubah");
            check(browser, "a source that moved on");
            hold("Pameran");
            browser.await("#proposals button").sendKeys(Keys.ENTER);
            browser.awaitText("#notice", "baru saja berubah");
            browser.awaitText("#proposals", "3 kegiatan");
            browser.await("#proposals button").sendKeys(Keys.ENTER);
            browser.awaitText("#proposals", "tetap berlaku");
            assertThat(browser.all("#evidence-list li")).hasSizeGreaterThanOrEqualTo(2);
            assertThat(answer()).isEqualTo(accepted);
            browser.go("/app/" + Demo.assessment(PERSON) + "/print");
            assertThat(browser.await("main").getText()).contains("Catatan sosialisasi: Diterima");
            browser.requireCalm("the worksheet with proposals");
        }
    }

    private static void check(Browser browser, String page) {
        browser.requireAccessible(page + " at 1280");
        browser.narrow();
        browser.requireAccessible(page + " at 360");
        browser.wide();
    }
}
