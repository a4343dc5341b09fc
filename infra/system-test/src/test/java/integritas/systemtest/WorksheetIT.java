package integritas.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** A unit at its worksheet, in a real browser. */
class WorksheetIT {

    private static final String PERSON = Demo.FOREIGN_UNIT;

    private static String question(String code) {
        return "/app/" + Demo.assessment(PERSON) + "/questions/" + code;
    }

    @Test
    void landsOnWhatIsDueAndWalksByKeyboardAlone() {
        try (Browser browser = Browser.as(PERSON)) {
            assertThat(browser.path()).isEqualTo("/app/");
            browser.await("main a.btn[href*='/questions']").sendKeys(Keys.ENTER);
            browser.await("#answer-field");
            String first = browser.path();

            browser.press("y");
            browser.awaitText("#save-state", "Tersimpan");
            browser.chord(Keys.ALT, Keys.ARROW_DOWN);
            browser.await("#option-B");

            assertThat(browser.path()).isNotEqualTo(first);
            browser.press("b");
            browser.awaitText("#save-state", "Tersimpan");
            assertThat(Api.as(PERSON)
                            .get(Demo.assessment(PERSON))
                            .json()
                            .at("/score/total/points")
                            .asText())
                    .isNotEqualTo("0.00");
        }
    }

    @Test
    void changesTheScoreWithoutLoadingThePageAndFindsItThereTomorrow() {
        try (Browser browser = Browser.as(PERSON)) {
            browser.go(question("B.II.a"));
            browser.await("#number");
            browser.run("window.loadedOnce = true");
            String before = browser.await("#score-panel").getText();

            browser.await("#number").sendKeys("3,6", Keys.TAB);
            browser.awaitText("#answer-state", "15,75");

            assertThat(browser.run("return window.loadedOnce === true")).isEqualTo(true);
            assertThat(browser.await("#score-panel").getText()).isNotEqualTo(before);
        }
        try (Browser tomorrow = Browser.as(PERSON)) {
            tomorrow.go(question("B.II.a"));
            assertThat(tomorrow.await("#number").getAttribute("value")).isEqualTo("3,6");
        }
    }

    @Test
    void showsBothAnswersWhenSomeoneElseWasFaster() {
        String code = "A.I.4.i.a";
        try (Browser browser = Browser.as(PERSON)) {
            browser.go(question(code));
            browser.await("#answer-field");
            Api.as(PERSON)
                    .put(
                            Demo.assessment(PERSON) + "/answers/" + code,
                            "{\"answer\":\"A\",\"note\":\"dari orang lain\"}",
                            "If-None-Match",
                            "*");

            browser.await("#note").sendKeys("dari saya", Keys.TAB);

            browser.await("dialog[open]#conflict");
            assertThat(browser.await("#my-note").getText()).contains("dari saya");
            assertThat(browser.await("#their-note").getText()).contains("dari orang lain");
        }
    }

    @Test
    void losesNothingTypedWhenTheSessionEnds() {
        String code = "A.I.4.i.b";
        try (Browser browser = Browser.as(PERSON)) {
            browser.go(question(code));
            browser.await("#note");
            browser.deleteCookies();
            browser.await("#note").sendKeys("masih ada", Keys.TAB);
            browser.awaitText("#save-state", "Sesi");

            browser.go(question(code));
            if (!browser.all("#username").isEmpty()) {
                browser.signIn(PERSON);
            }
            browser.await("#note");
            browser.awaitText("#save-state", "Tersimpan");
            assertThat(Api.as(PERSON).get(Demo.assessment(PERSON)).response().body())
                    .contains("masih ada");
        }
    }

    @Test
    void showsAStrangerNothing() {
        String foreign = "/app/" + Demo.assessment(Demo.UNIT);
        try (Browser browser = Browser.as(PERSON)) {
            browser.go(foreign);
            assertThat(browser.await("main").getText()).contains("Tidak ditemukan");
        }
    }

    @Test
    void refusesAFormThatComesFromElsewhere() {
        try (Browser browser = Browser.as(PERSON)) {
            Object status = browser.run(
                    "const r = new XMLHttpRequest(); r.open('PUT', arguments[0], false);"
                            + "r.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded');"
                            + "r.send('answer=Ya&version='); return r.status;",
                    question("A.I.1.i.a").replace("questions", "answers"));
            assertThat(status).isEqualTo(403L);
        }
    }
}
