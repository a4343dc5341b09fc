package integritas.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** The calendar as administrators work with it in a browser. */
class CalendarPagesIT {

    private static final int LAST = LocalDate.now(ZoneId.of("Asia/Jakarta")).getYear() - 3;

    @TempDir
    Path folder;

    @Test
    void aCentralAdministratorLooksAtAFileBeforeItIsPublished() throws IOException {
        try (Browser browser = Browser.as(Demo.CENTRAL)) {
            browser.go("/app/central/calendar/" + LAST);
            assertThat(browser.await("main .note.wait").getText()).contains("belum ditetapkan; tenggat sementara");

            send(
                    browser,
                    "skb.csv",
                    "day,kind,id,en\n" + LAST + "-01-01,national-holiday,Tahun Baru Masehi,New Year’s Day\n" + LAST
                            + "-04-24,joint-leave,Cuti bersama Idulfitri,Joint leave\n");
            browser.awaitText("#preview", "1 hari ditambah, 4 dihapus, 0 diubah");
            browser.await("#decree").sendKeys("SKB Uji Nomor 1");
            browser.await("#source").sendKeys("https://contoh.test/skb");
            browser.click("#preview form .btn-primary");

            browser.awaitText("main", "Ditetapkan");
            assertThat(browser.await("main").getText()).contains("SKB Uji Nomor 1", "Cuti bersama Idulfitri");
            assertThat(browser.all("main .note.wait")).isEmpty();
            browser.requireCalm("publishing a year");
        }
    }

    @Test
    void aFileWithFaultsIsRefusedLineByLineAndNothingCanBePublished() throws IOException {
        try (Browser browser = Browser.as(Demo.CENTRAL)) {
            browser.go("/app/central/calendar/" + LAST);
            send(browser, "rusak.csv", "day,kind,id,en\n" + LAST + "-02-30,national-holiday,=1+1,x\n");
            browser.awaitText("#preview", "Baris 2");
            assertThat(browser.await("#preview").getText()).contains("Bukan tanggal", "tidak dapat dipakai dalam nama");
            assertThat(browser.all("#decree")).isEmpty();

            send(browser, "gambar.csv", "\u0000\u0001PNG");
            browser.awaitText("#preview", "Bukan CSV dengan kolom");
            assertThat(browser.all("#decree")).isEmpty();
        }
    }

    @Test
    void aFileIsLookedAtAndPublishedWithoutAnyScript() throws IOException {
        int year = LAST - 1;
        try (Browser browser = Browser.as(Demo.CENTRAL)) {
            browser.go("/app/central/calendar/" + year);
            sendPlainly(browser, "rusak.csv", "day,kind,id,en\n" + year + "-02-30,national-holiday,Libur,Holiday\n");
            browser.awaitText("#preview", "Bukan tanggal");
            assertThat(browser.all("#import-title")).as("the page around it").hasSize(1);

            sendPlainly(
                    browser, "skb.csv", "day,kind,id,en\n" + year + "-01-01,national-holiday,Tahun Baru,New Year\n");
            browser.await("#decree").sendKeys("SKB Uji Nomor 2");
            browser.await("#source").sendKeys("https://contoh.test/skb-2");
            browser.run("document.getElementById('decree').form.submit()");
            browser.awaitText("main", "SKB Uji Nomor 2");
            assertThat(browser.all("#decree")).isEmpty();

            browser.go("/app/central/calendar/" + year + "/preview");
            assertThat(browser.path())
                    .as("the address that the preview had")
                    .isEqualTo("/app/central/calendar/" + year);
        }
    }

    /** As a browser without script sends a form: no event, no header. */
    private void sendPlainly(Browser browser, String name, String content) throws IOException {
        browser.await("#file")
                .sendKeys(Files.writeString(folder.resolve(name), content).toString());
        browser.run("document.querySelector('main').dataset.before = 'yes';"
                + "document.getElementById('file').form.submit()");
        browser.await("main:not([data-before])");
    }

    @Test
    void anAgencysAdministratorAddsADayAndTakesItAwayAgain() {
        try (Browser browser = Browser.as(Demo.FOREIGN_ADMIN)) {
            browser.go("/app/settings/calendar?year=2026");
            assertThat(browser.await("main .head").getText()).contains("240 hari kerja");
            assertThat(browser.await("#local-title").findElement(By.xpath("..")).getText())
                    .contains("mengikuti kalender nasional");

            add(browser, "=Hari Jadi");
            browser.awaitText("main [role=alert]", "Nama");
            assertThat(browser.await("#name").getDomProperty("value")).isEqualTo("=Hari Jadi");

            browser.await("#name").clear();
            add(browser, "Hari Jadi");
            browser.awaitText("main .head", "239 hari kerja");
            add(browser, "Hari Jadi kedua");
            browser.awaitText("main [role=alert]", "Tanggal ini sudah ada");

            browser.click("form[action*='removed'] button");
            browser.awaitText("main .head", "240 hari kerja");
            browser.click("#joint-worked");
            browser.click("form[action*='rules'] .btn-primary");
            browser.awaitText("main .head", "248 hari kerja");
            browser.click("#joint-off");
            browser.click("form[action*='rules'] .btn-primary");
            browser.awaitText("main .head", "240 hari kerja");
            browser.requireCalm("an agency's calendar");
        }
    }

    private static void add(Browser browser, String name) {
        browser.run("document.getElementById('day').value = '2026-06-17'");
        browser.await("#name").sendKeys(name);
        browser.click("form[action*='days?'] .btn-primary");
    }

    private void send(Browser browser, String name, String content) throws IOException {
        browser.await("#file")
                .sendKeys(Files.writeString(folder.resolve(name), content).toString());
        browser.click("form[hx-post] button");
    }
}
