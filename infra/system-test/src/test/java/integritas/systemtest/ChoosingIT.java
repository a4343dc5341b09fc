package integritas.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Which agency a person works in, and how it becomes another one: by a choice at the sign-in, and in no other way. */
class ChoosingIT {

    private static final String CITY = "#organization-kota-contoh";
    private static final String MINISTRY = "#organization-kementerian-contoh";

    @Test
    void aPersonOfTwoAgenciesChoosesAtTheSignInAndSwitchesWithoutAPassword() {
        try (Browser browser = signedIn(CITY)) {
            assertThat(browser.await(".place-name").getText()).isEqualTo("Pemerintah Kota Contoh");

            switchFrom(browser);
            browser.await(MINISTRY).click();

            assertThat(browser.await(".place-name").getText()).contains("Kementerian");
            assertThat(browser.path()).isEqualTo("/app/");
        }
    }

    @Test
    void aFormOfTheAgencyLeftBehindNoLongerHolds() {
        try (Browser browser = signedIn(CITY)) {
            String token = browser.run("return document.querySelector('input[name=_csrf]').value")
                    .toString();
            assertThat(choosesLanguage(browser, token)).isEqualTo(200);

            switchFrom(browser);
            browser.await(MINISTRY).click();
            browser.await(".place-name");

            assertThat(choosesLanguage(browser, token)).isEqualTo(403);
        }
    }

    @Test
    void whatIsNotSavedYetStaysInTheBrowser() {
        try (Browser browser = signedIn(CITY)) {
            browser.run(
                    "localStorage.setItem('draft p a q', '{\"version\":1,\"fields\":{\"note\":{\"note\":\"x\"}}}')");

            switchFrom(browser);
            browser.await(CITY).click();
            browser.await(".place-name");

            assertThat(browser.run("return localStorage.getItem('draft p a q')").toString())
                    .contains("note");
        }
    }

    @Test
    void thePageIsUsableOnATelephone() {
        try (Browser browser = signedIn(CITY)) {
            browser.narrow();
            browser.go("/app/");
            browser.await("details.menu summary").click();
            browser.await("details.menu form[action='/app/switch-agency'] button");
            browser.requireAccessible("menu of a person of two agencies");
            browser.requireCalm("menu of a person of two agencies");
        }
    }

    @Test
    void aPersonOfOneAgencyIsOfferedNoOther() {
        try (Browser browser = Browser.as(Demo.UNIT)) {
            browser.await(".place-name");
            assertThat(browser.all("form[action='/app/switch-agency']")).isEmpty();
        }
    }

    @Test
    void theNameOfAnotherAgencyInTheSignInFormOpensNothing() {
        try (Browser browser = Browser.open()) {
            browser.go("/app/");
            browser.await("#username");
            browser.run("const field = document.createElement('input'); field.type = 'hidden'; field.name = 'kc.org';"
                    + "field.value = 'kementerian-contoh'; document.forms[0].append(field);");
            browser.signIn(Demo.UNIT);

            assertThat(browser.source()).doesNotContain("Kementerian Contoh");
        }
    }

    @Test
    void aPersonOfNoAgencyReadsWhomToAskAndNoAgencysName() {
        try (Browser browser = Browser.as(Demo.IN_NONE)) {
            assertThat(browser.await("main").getText()).contains("Siapa yang dapat membantu", Demo.IN_NONE);
            assertThat(browser.source()).doesNotContain("Kota Contoh", "Kementerian", "switch-agency");
        }
    }

    private static Browser signedIn(String choice) {
        Browser browser = Browser.open();
        browser.go("/app/");
        browser.await("#username").sendKeys(Demo.IN_TWO);
        browser.await("[type=submit]").click();
        browser.await(choice).click();
        browser.await("#password")
                .sendKeys(Objects.requireNonNull(
                        Platform.running().demoPasswords().get(Demo.IN_TWO)));
        browser.await("[type=submit]").click();
        browser.await("main");
        return browser;
    }

    private static void switchFrom(Browser browser) {
        browser.await("details.drop summary").click();
        browser.await("details.drop form[action='/app/switch-agency'] button").click();
    }

    private static int choosesLanguage(Browser browser, String token) {
        Object status = browser.run(
                "const request = new XMLHttpRequest(); request.open('POST', '/app/language', false);"
                        + "request.setRequestHeader('X-CSRF-Token', arguments[0]);"
                        + "request.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded');"
                        + "request.send('language=id&back=/app/'); return request.status;",
                token);
        return ((Number) status).intValue();
    }
}
