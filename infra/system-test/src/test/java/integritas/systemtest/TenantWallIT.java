package integritas.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

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
}
