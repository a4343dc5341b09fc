package integritas.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UnitsIT {

    private final Api admin = Api.as(Demo.ADMIN);

    @Test
    void renamesAndMovesAUnitForWhoHasSeenItsNewestVersion() {
        JsonNode unit = added("dinkes");
        String path = "units/" + unit.get("id").asText();
        String seen = admin.get(path).header("ETag");

        Reply changed = admin.patch(
                path, "{\"name\":\"Balai Baru\",\"parent\":\"" + Demo.unit("bapenda") + "\"}", "If-Match", seen);

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.json().get("name").asText()).isEqualTo("Balai Baru");
        assertThat(changed.json().get("parent").asText()).isEqualTo(Demo.unit("bapenda"));
        assertThat(admin.patch(path, "{\"name\":\"x\"}", "If-Match", seen).problem())
                .isEqualTo("412 stale");
        assertThat(admin.patch(path, "{\"name\":\"x\"}").problem()).isEqualTo("428 version-needed");
    }

    @Test
    void doesNotMoveAUnitBelowItself() {
        String path = "units/" + Demo.unit("pemkot");

        Reply reply = admin.patch(
                path,
                "{\"parent\":\"" + Demo.unit("rsud") + "\"}",
                "If-Match",
                admin.get(path).header("ETag"));

        assertThat(reply.problem()).isEqualTo("422 input-not-accepted");
        assertThat(reply.response().body()).contains("unit-below-itself");
    }

    @Test
    void doesNotArchiveAUnitThatIsStillNeededAndSaysWhy() {
        assertThat(act("archive", Demo.unit("rsud")).response().body()).contains("unit-in-use", "open-assessment");
        assertThat(act("archive", Demo.unit("dinkes")).response().body()).contains("active-units-below");
    }

    @Test
    void anArchivedUnitIsOfferedNoMoreAndCanBeBroughtBack() {
        String id = added("dinkes").get("id").asText();

        assertThat(act("archive", id).json().get("state").asText()).isEqualTo("archived");

        assertThat(admin.get("units?size=200").response().body()).doesNotContain(id);
        assertThat(admin.get("units?size=200&state=archived").response().body()).contains(id);
        assertThat(admin.get("units/" + id).status()).isEqualTo(200);
        assertThat(admin.post(
                                "people",
                                "{\"name\":\"Budi\",\"email\":\"" + Newcomer.freshAddress()
                                        + "\",\"assignments\":[{\"unit\":\"" + id + "\",\"role\":\"unit-user\"}]}")
                        .response()
                        .body())
                .contains("unit-archived");
        assertThat(act("restore", id).json().get("state").asText()).isEqualTo("active");
        assertThat(admin.get("units?size=200").response().body()).contains(id);
    }

    @Test
    void anotherTenantsUnitsAreNotThere() {
        Api foreign = Api.as(Demo.FOREIGN_ADMIN);
        String path = "units/" + Demo.unit("rsud");

        assertThat(foreign.get(path).problem()).isEqualTo("404 not-found");
        assertThat(foreign.patch(path, "{\"name\":\"x\"}", "If-Match", "\"1\"").problem())
                .isEqualTo("404 not-found");
        assertThat(foreign.post(path + "/archive", "", "If-Match", "\"1\"").problem())
                .isEqualTo("404 not-found");
        assertThat(foreign.post(path + "/restore", "", "If-Match", "\"1\"").problem())
                .isEqualTo("404 not-found");
    }

    @Test
    void theTreeIsChangedInThePagesToo() {
        String code = "balai-" + UUID.randomUUID().toString().substring(0, 8);
        try (Browser browser = Browser.as(Demo.ADMIN)) {
            browser.go("/app/units/add");
            browser.await("#name").sendKeys("Balai Uji");
            browser.await("#code").sendKeys(code);
            browser.choose("#parent", Demo.unit("dinkes"));
            browser.click("main form .btn-primary");
            browser.awaitText("h1", "Balai Uji");
            browser.click("form[action$='/archive'] button");
            browser.awaitText("#archive-title", "Pulihkan");
            browser.go("/app/units?q=" + code);
            browser.awaitText(".lines", "Diarsipkan");
        }
    }

    private JsonNode added(String parent) {
        String code = "balai-" + UUID.randomUUID().toString().substring(0, 8);
        return admin.post(
                        "units",
                        "{\"code\":\"" + code + "\",\"name\":\"Balai\",\"parent\":\"" + Demo.unit(parent) + "\"}")
                .json();
    }

    private Reply act(String action, String id) {
        return admin.post(
                "units/" + id + "/" + action,
                "",
                "If-Match",
                admin.get("units/" + id).header("ETag"));
    }
}
