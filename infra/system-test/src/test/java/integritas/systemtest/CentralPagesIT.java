package integritas.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The pages of a central administrator, used with mouse and keyboard. */
class CentralPagesIT {

    @Test
    void leadHimFromHisHomeToTheNationAndTheAgencies() {
        try (Browser browser = Browser.as(Demo.CENTRAL)) {
            assertThat(browser.path()).isEqualTo("/app/central/");
            browser.go("/app/central/tenants?q=contoh&kind=city&sort=-name");

            assertThat(browser.all("tbody tr")).hasSize(1);
            assertThat(browser.await("tbody th").getText()).contains("kota-contoh");
            assertThat(browser.await("th[aria-sort=descending]").getText()).isEqualTo("Nama");
        }
    }

    @Test
    void keepWhatWasTypedUntilATenantCanBeMadeAndThenSuspendIt() {
        try (Browser browser = Browser.as(Demo.CENTRAL)) {
            browser.go("/app/central/new-tenant");
            fill(browser, "alias", "kota-contoh");
            fill(browser, "name", "=HYPERLINK(\"http://jahat.example\")");
            fill(browser, "domains", "halaman.example");
            fill(browser, "firstAdministrator.givenName", "Rina");
            fill(browser, "firstAdministrator.familyName", "Bayu");
            fill(browser, "firstAdministrator.email", "rina@halaman.example");
            fill(browser, "firstAdministrator.username", "admin.kota-halaman");
            press(browser, "main form .btn-primary");

            browser.awaitText("#alias-hint", "sudah dipakai");
            assertThat(browser.await("[name='firstAdministrator.email']").getDomProperty("value"))
                    .isEqualTo("rina@halaman.example");
            browser.await("#alias").clear();
            fill(browser, "alias", "kota-halaman");
            press(browser, "main form .btn-primary");

            browser.awaitText("main .chips", "Diundang");
            assertThat(browser.path()).isEqualTo("/app/central/tenants/kota-halaman");
            assertThat(browser.source()).contains("admin.kota-halaman");
            assertThat(csv(browser)).contains("\"'=HYPERLINK(\"\"http://jahat.example\"\")\"");

            browser.go("/app/central/tenants/kota-halaman/suspend");
            browser.run("document.querySelector('#note').required = false");
            press(browser, "main form .actions button");
            browser.awaitText("#note-hint", "wajib diisi");
            fill(browser, "note", "Uji coba");
            press(browser, "main form .actions button");

            browser.awaitText("main .chips", "Ditangguhkan");
            assertThat(browser.source()).contains("Uji coba");
        }
    }

    private static void fill(Browser browser, String field, String text) {
        browser.await("[name='" + field + "']").sendKeys(text);
    }

    /** By key, as the button may lie below the fold. */
    private static void press(Browser browser, String button) {
        browser.await(button).sendKeys(Keys.ENTER);
    }

    private static String csv(Browser browser) {
        return browser.run("""
                const request = new XMLHttpRequest();
                request.open('GET', '/app/central/tenants.csv?q=kota-halaman', false);
                request.send();
                return request.responseText""").toString();
    }
}
