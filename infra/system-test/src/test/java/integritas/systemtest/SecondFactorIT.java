package integritas.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The sign-in as it is outside the demo: who manages something shows a one-time code besides the password. */
class SecondFactorIT {

    @BeforeAll
    static void demandIt() {
        Realm.signInBy("browser with second factor", "reset credentials without second factor");
    }

    @AfterAll
    static void leaveItToTheDemo() {
        Realm.signInBy("browser", "reset credentials");
    }

    private final List<Newcomer> admins = new ArrayList<>();

    @AfterEach
    void leaveTheAgencyItsOneAdmin() {
        admins.forEach(admin -> Api.as(Demo.ADMIN).delete("people/" + admin.id()));
    }

    @Test
    void whoManagesAnAgencySetsAnAppUpAndSignsInWithItFromThenOn() throws Exception {
        Newcomer admin = anotherAdmin();
        OneTimeCode app;
        try (Browser browser = Browser.open()) {
            password(browser, admin);
            browser.await("#mode-manual");
            browser.go("/app/people");
            assertThat(browser.host()).as("the password alone opens nothing").isEqualTo(keycloak());
        }
        try (Browser browser = Browser.open()) {
            password(browser, admin);
            browser.await("#mode-manual").click();
            app = new OneTimeCode(browser.await("#kc-totp-secret-key").getText());
            browser.await("#totp").sendKeys(app.after(0));
            browser.await("#userLabel").sendKeys("Ponsel");
            browser.await("#saveTOTPBtn").click();
            assertThat(browser.await(".place").getText()).contains("Pemerintah Kota Contoh");
        }
        try (Browser browser = Browser.open()) {
            password(browser, admin);
            browser.await("#otp").sendKeys("000000");
            browser.await("[type=submit]").click();
            browser.await("[class*=c-alert]");
            assertThat(browser.host()).isEqualTo(keycloak());
            browser.await("#otp").sendKeys(app.after(1));
            browser.await("[type=submit]").click();
            browser.await(".place");
            assertThat(browser.path()).isEqualTo("/app/");
        }
    }

    @Test
    void whoManagesAllAgenciesIsAskedAndWhoManagesNothingIsNot() throws Exception {
        try (Browser browser = Browser.open()) {
            browser.go("/app/");
            browser.enter(Demo.CENTRAL);
            browser.await("#mode-manual");
        }
        try (Browser browser = Browser.as(Demo.UNIT)) {
            assertThat(browser.path()).isEqualTo("/app/");
        }
    }

    @Test
    void aForgottenPasswordIsNoWayRoundTheCode() throws Exception {
        Newcomer admin = anotherAdmin();
        Mails.await(admin.email());
        try (Browser browser = Browser.open()) {
            browser.go("/app/");
            browser.name(admin.email());
            browser.await("a[href*=reset-credentials]").click();
            browser.await("#username").clear();
            browser.await("#username").sendKeys(admin.email());
            browser.await("[type=submit]").click();
            browser.open(Mails.link(Mails.await(admin.email(), 2)));
            browser.await("#password-new").sendKeys(Newcomer.PASSWORD + "2");
            browser.await("#password-confirm").sendKeys(Newcomer.PASSWORD + "2");
            browser.await("[type=submit]").click();

            browser.go("/app/people");
            assertThat(browser.host())
                    .as("the new password alone opens nothing")
                    .isEqualTo(keycloak());
        }
    }

    private Newcomer anotherAdmin() throws Exception {
        Newcomer admin = Newcomer.invitedBy(Api.as(Demo.ADMIN), "\"roles\":[\"tenant-admin\"]");
        admins.add(admin);
        return admin.withPassword();
    }

    private static String keycloak() {
        return Platform.running().keycloakUrl().getAuthority();
    }

    private static void password(Browser browser, Newcomer person) {
        browser.go("/app/");
        browser.enter(person.email(), Newcomer.PASSWORD);
    }
}
