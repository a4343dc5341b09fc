package integritas.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Proof attached on the worksheet, in a real browser. */
class UploadingIT {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Test
    void takesOrRefusesEachOfSeveralFilesByItselfAndSaysWhichAndWhy() throws IOException {
        try (Browser browser = Browser.as(Demo.UNIT)) {
            browser.go("/app/" + Demo.assessment(Demo.UNIT) + "/questions/A.I.1.iii.b");
            browser.await("#upload");

            WebElement input = browser.all("#file").get(0);
            input.sendKeys(file("palsu.png", "hanya teks") + "\n" + file("benar.pdf", "%PDF-1.7\nbenar") + "\n"
                    + file("halaman.html", "<html><body>x</body></html>"));

            browser.awaitText("#upload-outcomes", "halaman.html");
            assertThat(browser.await("#upload-outcomes").getText().lines())
                    .satisfiesExactly(
                            first -> assertThat(first).startsWith("palsu.png Akhiran nama berkas tidak sesuai"),
                            second -> assertThat(second).isEqualTo("benar.pdf terpasang."),
                            third -> assertThat(third).startsWith("halaman.html Jenis berkas tidak diterima"));
            assertThat(browser.await("#evidence-list").getText())
                    .contains("benar.pdf")
                    .doesNotContain("palsu.png", "halaman.html");
        }
    }

    @Test
    void namesTheRefusedFieldAsPeopleSeeItAndLeadsToIt() {
        try (Browser browser = Browser.as(Demo.UNIT)) {
            browser.go("/app/" + Demo.assessment(Demo.UNIT) + "/questions/A.I.1.iii.c");
            browser.await("#upload");
            browser.run("document.getElementById('link').closest('details').open = true");
            browser.await("#link").sendKeys("http://nama@contoh.test/", Keys.ENTER);

            WebElement place = browser.await("#notice a[href='#link']");

            assertThat(place.getText()).isEqualTo("Alamat (https://…)");
            place.click();
            assertThat(browser.run("return document.activeElement.id")).isEqualTo("link");
        }
    }
}
