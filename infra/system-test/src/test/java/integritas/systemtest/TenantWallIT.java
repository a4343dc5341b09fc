package integritas.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;

class TenantWallIT {

    @Test
    void anotherTenantsAssessmentIsNotThereForAnyOperation() {
        String path = Demo.assessment(Demo.UNIT);
        for (String stranger : new String[] {Demo.FOREIGN_UNIT, Demo.FOREIGN_ADMIN}) {
            Api foreign = Api.as(stranger);
            assertThat(foreign.get(path).problem()).isEqualTo("404 not-found");
            assertThat(foreign.get(path + "/scorecard").problem()).isEqualTo("404 not-found");
            assertThat(foreign.get(path + "/evidence").problem()).isEqualTo("404 not-found");
            assertThat(foreign.patch(path + "/answers", "{\"answers\":{}}").problem())
                    .isEqualTo("404 not-found");
            assertThat(foreign.put(path + "/answers/A.I.1.i.a", "{\"answer\":\"Ya\"}", "If-None-Match", "*")
                            .problem())
                    .isEqualTo("404 not-found");
            assertThat(foreign.post(path + "/transitions", "{\"to\":\"submitted\"}")
                            .problem())
                    .isEqualTo("404 not-found");
            assertThat(foreign.post(path + "/answers/A.I.1.i.a/evidence", "{\"link\":\"https://a.test/b\"}")
                            .problem())
                    .isEqualTo("404 not-found");
        }
    }

    @Test
    void anAnswerForAStrangerIsTheSameAsForSomethingThatNeverWas() {
        String path = Demo.assessment(Demo.UNIT);
        String never = "assessments/00000000-0000-4000-8000-000000000000";

        Reply foreign = Api.as(Demo.FOREIGN_UNIT).get(path);
        Reply invented = Api.as(Demo.FOREIGN_UNIT).get(never);

        assertThat(foreign.response().body().replace(path, never))
                .isEqualTo(invented.response().body());
    }

    @Test
    void listsHoldNothingOfAnotherTenant() {
        String own = Api.as(Demo.ADMIN).get("units?size=200").response().body();
        String foreign =
                Api.as(Demo.FOREIGN_ADMIN).get("units?size=200").response().body();

        assertThat(own).isNotEqualTo(foreign);
        Api.as(Demo.FOREIGN_ADMIN)
                .get("units?size=200")
                .json()
                .get("items")
                .forEach(unit -> assertThat(own).doesNotContain(unit.get("id").asText()));
    }

    @Test
    void aUnitSeesItsOwnHouseOnly() {
        String others = Demo.assessment(Demo.OTHER_UNIT);

        assertThat(Api.as(Demo.UNIT).get(others).problem()).isEqualTo("404 not-found");
        assertThat(Api.as(Demo.ASSESSOR).get(others).status()).isEqualTo(200);
        assertThat(Api.as(Demo.ASSESSOR)
                        .put(others + "/answers/A.I.1.i.a", "{\"answer\":\"Ya\"}", "If-None-Match", "*")
                        .problem())
                .isEqualTo("403 not-allowed");
        assertThat(Api.as(Demo.EMPLOYEE).get(others).problem()).isEqualTo("403 not-allowed");
    }

    @Test
    void anotherTenantsFileCannotBeFetched() {
        String path = Demo.assessment(Demo.UNIT) + "/answers/A.I.5.i.a/evidence";
        Reply added = Api.as(Demo.UNIT)
                .send(
                        "POST",
                        path,
                        BodyPublishers.ofByteArray(Multipart.file("rahasia.pdf", "%PDF-1.7\nrahasia")),
                        "Content-Type",
                        Multipart.TYPE);
        String document = "documents/" + added.json().get("id").asText();

        assertThat(Api.as(Demo.UNIT).get(document + "/content").response().body())
                .contains("rahasia");
        assertThat(Api.as(Demo.FOREIGN_UNIT).get(document + "/content").problem())
                .isEqualTo("404 not-found");
        assertThat(Api.as(Demo.FOREIGN_ADMIN).get(document).problem()).isEqualTo("404 not-found");
    }

    @Test
    void whatIsForeignAndWhatNeverWasAreAnsweredAlikeByEveryOperation() {
        String foreign = Demo.assessment(Demo.FOREIGN_UNIT).substring("assessments/".length());
        String document = Api.as(Demo.FOREIGN_UNIT)
                .post(
                        "assessments/" + foreign + "/answers/A.I.5.i.b/evidence",
                        "{\"link\":\"https://a.test/b\",\"name\":\"Tautan\"}")
                .json()
                .get("id")
                .asText();
        String never = "00000000-0000-4000-8000-00000000dead";
        for (String who : new String[] {Demo.UNIT, Demo.ADMIN, Demo.ASSESSOR, Demo.EMPLOYEE, Demo.CENTRAL}) {
            Api api = Api.as(who);
            for (String tail : new String[] {"", "/scorecard", "/evidence"}) {
                sameAnswer(
                        api.get("assessments/" + foreign + tail),
                        foreign,
                        api.get("assessments/" + never + tail),
                        never);
            }
            for (String tail : new String[] {"", "/content"}) {
                sameAnswer(
                        api.get("documents/" + document + tail), document, api.get("documents/" + never + tail), never);
            }
            sameAnswer(
                    api.post("assessments/" + foreign + "/transitions", "{\"to\":\"submitted\"}"),
                    foreign,
                    api.post("assessments/" + never + "/transitions", "{\"to\":\"submitted\"}"),
                    never);
        }
        assertThat(Api.as(Demo.FOREIGN_UNIT).get("documents/" + document).status())
                .as("it is there")
                .isEqualTo(200);
    }

    private static void sameAnswer(Reply foreign, String id, Reply invented, String never) {
        assertThat(foreign.status()).isBetween(403, 404);
        assertThat(foreign.response().body().replace(id, never))
                .isEqualTo(invented.response().body());
        assertThat(foreign.response().headers().map().keySet())
                .isEqualTo(invented.response().headers().map().keySet());
    }

    @Test
    void aTenantInTheBodyIsNotObeyed() {
        String foreign = tenantOf(Demo.FOREIGN_ADMIN);
        Reply added = Api.as(Demo.ADMIN)
                .post(
                        "units",
                        "{\"code\":\"seludup\",\"name\":\"Bidang Seludupan\",\"tenant_id\":\"" + foreign
                                + "\",\"tenantId\":\"" + foreign + "\",\"tenant\":\"kementerian-contoh\"}");

        assertThat(added.status()).isIn(201, 400, 422);
        assertThat(Api.as(Demo.FOREIGN_ADMIN).get("units?size=200").response().body())
                .doesNotContain("Seludupan");
    }

    private static String tenantOf(String username) {
        return Api.as(username).get("me").json().at("/tenant/alias").asText();
    }

    @Test
    void aForeignUnitCanBeNeitherParentNorPlaceOfAnAssessment() {
        JsonNode units = Api.as(Demo.FOREIGN_ADMIN).get("units").json().get("items");
        String unit = units.get(0).get("id").asText();
        String never = "00000000-0000-4000-8000-00000000dead";
        String child = "{\"code\":\"anak\",\"name\":\"Anak\",\"parent\":\"%s\"}";
        String sheet =
                "{\"unit\":\"%s\",\"rubric\":\"lke-zi\",\"edition\":\"2021\",\"period\":2041," + "\"target\":\"WBK\"}";
        Api admin = Api.as(Demo.ADMIN);

        for (String[] wish : new String[][] {{"units", child}, {"assessments", sheet}}) {
            Reply foreign = admin.post(wish[0], wish[1].formatted(unit));
            Reply invented = admin.post(wish[0], wish[1].formatted(never));
            assertThat(foreign.status()).isBetween(400, 422);
            assertThat(foreign.response().body()).isEqualTo(invented.response().body());
        }
    }

    @Test
    void sqlInParametersIsTextOrRefusedAndNeverRun() {
        Api admin = Api.as(Demo.ADMIN);
        int all = admin.get("units?size=200").json().get("total").asInt();
        for (String sql : new String[] {
            "'%20or%20'1'='1",
            "%25",
            "_",
            "'%3Bdrop%20table%20unit%3B--",
            "%27%29%20union%20select%20name%20from%20tenant--"
        }) {
            Reply searched = admin.get("assessments?q=" + sql);
            assertThat(searched.status()).as(sql).isIn(200, 422);
            assertThat(searched.response().body()).doesNotContain("Kementerian");
            assertThat(admin.get("units?sort=name" + sql).problem()).as(sql).isEqualTo("422 input-not-accepted");
            assertThat(admin.get("units?size=" + sql).problem()).as(sql).isEqualTo("422 input-not-accepted");
        }
        assertThat(admin.get("units?size=200").json().get("total").asInt()).isEqualTo(all);
    }

    @Test
    void pathsLeadNowhereButToWhatTheyName() {
        Api admin = Api.as(Demo.ADMIN);
        for (String id : new String[] {
            "..%2f..%2fetc%2fpasswd", "%2e%2e", "%00", "'%20or%20true", "null", "0", "*", "%F0%9F%92%A3"
        }) {
            assertThat(admin.get("documents/" + id + "/content").status())
                    .as(id)
                    .isBetween(400, 404);
            assertThat(admin.get("assessments/" + id).status()).as(id).isBetween(400, 404);
        }
    }

    @Test
    void aNameWithAPathInItStaysAName() {
        String path = Demo.assessment(Demo.UNIT) + "/answers/A.I.5.i.a/evidence";
        for (String name : new String[] {"../../../../tmp/jauh.pdf", "..\\..\\jauh.pdf", "/etc/jauh.pdf"}) {
            Reply added = Api.as(Demo.UNIT)
                    .send(
                            "POST",
                            path,
                            BodyPublishers.ofByteArray(Multipart.file(name, "%PDF-1.7\n" + name)),
                            "Content-Type",
                            Multipart.TYPE);
            assertThat(added.status()).as(added.response().body()).isEqualTo(201);
            assertThat(added.json().get("name").asText()).doesNotContain("/", "\\", "..");
        }
    }

    @Test
    void theIdempotencyKeyOfAnotherTenantsPersonIsANewOneHere() {
        String wish = "{\"code\":\"kunci\",\"name\":\"Bidang Kunci\"}";

        Reply own = Api.as(Demo.ADMIN).post("units", wish, "Idempotency-Key", "kunci-bersama");
        Reply other = Api.as(Demo.FOREIGN_ADMIN).post("units", wish, "Idempotency-Key", "kunci-bersama");

        assertThat(own.status()).isEqualTo(201);
        assertThat(other.status()).isEqualTo(201);
        assertThat(other.json().get("id")).isNotEqualTo(own.json().get("id"));
    }
}
