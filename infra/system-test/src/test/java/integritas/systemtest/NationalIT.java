package integritas.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A national assessor reads what is assigned to him, and is outside everywhere else. */
class NationalIT {

    private final Api assessor = Api.as(Demo.NATIONAL);
    private final Api central = Api.as(Demo.CENTRAL);

    @Test
    void theDemoHasAnAssessorWithSomethingToRead() {
        assertThat(Duty.units(assessor.get("national/assignments?size=200")))
                .contains("Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu", "Kantor Pelayanan Contoh Satu");
    }

    @Test
    void readsAnAssignedAssessmentFromTheMomentItIsHandedOver() {
        Duty duty = Duty.open(2011);
        assertThat(duty.assign(Demo.NATIONAL).status()).isEqualTo(200);

        assertThat(assessor.get(duty.path()).problem()).isEqualTo("403 not-handed-over");
        assertThat(assessor.get(duty.filePath() + "/content").problem()).isEqualTo("404 not-found");
        assertThat(duty.line().get("state").asText()).isEqualTo("draft");

        duty.handOver();

        Reply read = assessor.get(duty.path());
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.json().at("/answers/0/answer").asText()).isEqualTo("Ya");
        assertThat(assessor.get(duty.path() + "/scorecard")
                        .json()
                        .at("/total/of")
                        .asText())
                .isEqualTo("100");
        assertThat(assessor.get(duty.path() + "/evidence").response().body()).contains(duty.document());
        assertThat(assessor.get(duty.filePath()).status()).isEqualTo(200);
        assertThat(assessor.get(duty.filePath() + "/content").response().body()).startsWith("%PDF");
        assertThat(duty.line().get("state").asText()).isEqualTo("submitted");
        assertThat(duty.line().at("/score/answered").asInt()).isEqualTo(1);

        duty.giveBack();

        assertThat(assessor.get(duty.path()).problem()).isEqualTo("403 not-handed-over");
    }

    @Test
    void isNamedToTheAgencyAsAGuestOfTheUnit() {
        Duty duty = Duty.open(2011);
        String access = "units/" + duty.unit() + "/access";
        assertThat(Api.as(Demo.ADMIN).get(access).json().get("guests")).isEmpty();

        duty.assign(Demo.NATIONAL);
        JsonNode guest = Api.as(Demo.ADMIN).get(access).json().at("/guests/0");
        assertThat(guest.get("username").asText()).isEqualTo(Demo.NATIONAL);
        assertThat(guest.get("by").asText()).isNotBlank();
        assertThat(guest.get("reads").asBoolean()).isFalse();

        duty.handOver();
        assertThat(Api.as(Demo.ADMIN).get(access).json().at("/guests/0/reads").asBoolean())
                .isTrue();
    }

    @Test
    void findsNothingThatIsNotAssignedToHim() {
        Duty assigned = Duty.handedOver(2011);
        Duty other = Duty.handedOver(2012);
        assigned.assign(Demo.NATIONAL);

        for (String tail : List.of("", "/scorecard", "/evidence")) {
            assertThat(assessor.get(other.path() + tail).problem()).as(tail).isEqualTo("404 not-found");
        }
        assertThat(assessor.get(other.filePath()).problem()).isEqualTo("404 not-found");
        assertThat(assessor.get(other.filePath() + "/content").problem()).isEqualTo("404 not-found");
        String elsewhere = assigned.path().replace(Duty.TENANT, "kementerian-contoh");
        String nowhere = assigned.path().replace(Duty.TENANT, "tidak-ada");
        assertThat(assessor.get(elsewhere).problem()).isEqualTo("404 not-found");
        assertThat(assessor.get(nowhere).problem()).isEqualTo("404 not-found");
        assertThat(assessor.get(elsewhere).response().body().replace("kementerian-contoh", "tidak-ada"))
                .as("a tenant where he has nothing is like none")
                .isEqualTo(assessor.get(nowhere).response().body());
        assertThat(Duty.units(assessor.get("national/assignments?size=200"))).doesNotContain(other.unitName());
    }

    @Test
    void isAnOutsiderOnEveryOtherWayIntoTheTenant() {
        Duty duty = Duty.handedOver(2011);
        duty.assign(Demo.NATIONAL);

        for (String path : List.of(
                "assessments/" + duty.id(),
                "assessments/" + duty.id() + "/scorecard",
                "documents/" + duty.document(),
                "documents/" + duty.document() + "/content",
                "assessments",
                "units",
                "units/" + duty.unit(),
                "people",
                "settings",
                "audit/entries",
                "central/assignments",
                "central/tenants/kota-contoh/assessments")) {
            assertThat(assessor.get(path).status()).as(path).isEqualTo(403);
            assertThat(assessor.get(path, "X-Tenant", Duty.TENANT).status())
                    .as(path + " with a header")
                    .isEqualTo(403);
        }
    }

    @Test
    void changesNothing() {
        Duty duty = Duty.handedOver(2011);
        duty.assign(Demo.NATIONAL);
        String before = Api.as(Demo.ADMIN).get("assessments/" + duty.id()).header("ETag");

        for (String base : List.of(duty.path(), "assessments/" + duty.id())) {
            assertThat(assessor.put(base + "/answers/A.I.1.i.a", "{\"answer\":\"Tidak\"}", "If-None-Match", "*")
                            .status())
                    .as(base)
                    .isIn(403, 404, 405);
            assertThat(assessor.patch(base + "/answers", "{\"answers\":{}}").status())
                    .as(base)
                    .isIn(403, 404, 405);
            assertThat(assessor.post(base + "/transitions", "{\"to\":\"draft\",\"note\":\"x\"}")
                            .status())
                    .as(base)
                    .isIn(403, 404, 405);
            assertThat(assessor.post(base + "/answers/A.I.1.i.a/evidence", "{\"link\":\"https://a.test/b\"}")
                            .status())
                    .as(base)
                    .isIn(403, 404, 405);
            assertThat(assessor.delete(base + "/answers/A.I.1.i.a/evidence/" + duty.document())
                            .status())
                    .as(base)
                    .isIn(403, 404, 405);
        }
        assertThat(assessor.put(duty.path(), "{}").status()).isEqualTo(405);
        assertThat(Api.as(Demo.ADMIN).get("assessments/" + duty.id()).header("ETag"))
                .isEqualTo(before);
    }

    @Test
    void isRefusedWhereHeaderAndAddressNameDifferentTenants() {
        Duty duty = Duty.handedOver(2011);
        duty.assign(Demo.NATIONAL);

        assertThat(assessor.get(duty.path(), "X-Tenant", Duty.TENANT).status()).isEqualTo(200);
        for (String path :
                List.of(duty.path(), duty.path() + "/evidence", duty.filePath(), duty.filePath() + "/content")) {
            assertThat(assessor.get(path, "X-Tenant", "kementerian-contoh").problem())
                    .as(path)
                    .isEqualTo("403 no-tenant");
            assertThat(assessor.get(path, "X-Tenant", Duty.TENANT, "X-Tenant", "kementerian-contoh")
                            .problem())
                    .as(path)
                    .isEqualTo("403 no-tenant");
        }
    }

    @Test
    void losesWhatIsTakenAwayWithTheNextRequest() {
        Duty duty = Duty.handedOver(2011);
        duty.assign(Demo.NATIONAL);
        assertThat(assessor.get(duty.path()).status()).isEqualTo(200);

        assertThat(duty.release(Demo.NATIONAL).status()).isEqualTo(204);

        assertThat(assessor.get(duty.path()).problem()).isEqualTo("404 not-found");
        assertThat(assessor.get(duty.filePath() + "/content").problem()).isEqualTo("404 not-found");
        assertThat(Duty.units(assessor.get("national/assignments?size=200"))).doesNotContain(duty.unitName());
        assertThat(duty.release(Demo.NATIONAL).problem()).isEqualTo("404 not-found");
    }

    @Test
    void bringsNoRoleOfHisOwnTenantIntoAnother() {
        Duty assigned = Duty.handedOver(2011);
        Duty other = Duty.handedOver(2012);
        String wish = "{\"person\":\"" + Demo.FOREIGN_ADMIN + "\",\"role\":\"national-assessor\",\"note\":\"Uji\"}";
        central.post("central/roles/given", wish);
        try {
            assigned.assign(Demo.FOREIGN_ADMIN);
            Api both = new Api(Optional.of(Tokens.fetch(Demo.FOREIGN_ADMIN)));

            assertThat(both.get("people").status()).as("at home an admin").isEqualTo(200);
            assertThat(both.get(assigned.path()).status()).isEqualTo(200);
            assertThat(both.get(other.path()).problem()).isEqualTo("404 not-found");
            assertThat(both.get(other.filePath() + "/content").problem()).isEqualTo("404 not-found");
            assertThat(both.get(assigned.path(), "X-Tenant", "kementerian-contoh")
                            .problem())
                    .isEqualTo("403 no-tenant");
            assertThat(both.get("assessments/" + assigned.id()).problem()).isEqualTo("404 not-found");
        } finally {
            central.post("central/roles/taken", wish);
            Tokens.forget();
        }
        assertThat(new Api(Optional.of(Tokens.fetch(Demo.FOREIGN_ADMIN)))
                        .get(assigned.path())
                        .problem())
                .as("an assignment without the role opens nothing")
                .isEqualTo("403 not-allowed");
    }

    @Test
    void findsATenantShutThatIsSuspended() {
        String id = Demo.assessment(Demo.FOREIGN_UNIT).substring("assessments/".length());
        String path = "national/kementerian-contoh/assessments/" + id;
        String move = "{\"to\":\"%s\",\"note\":\"Uji\"}";
        assertThat(assessor.get(path).problem()).isEqualTo("403 not-handed-over");
        central.post("central/tenants/kementerian-contoh/transitions", move.formatted("suspended"));
        try {
            assertThat(assessor.get(path).problem()).isEqualTo("404 not-found");
            assertThat(Duty.units(assessor.get("national/assignments?size=200")))
                    .doesNotContain("Kantor Pelayanan Contoh Satu");
            assertThat(central.put("central/tenants/kementerian-contoh/assessments/" + id + "/assessors/tpn", "{}")
                            .problem())
                    .isEqualTo("409 tenant-state-unfit");
        } finally {
            central.post("central/tenants/kementerian-contoh/transitions", move.formatted("active"));
        }
        assertThat(assessor.get(path).problem()).isEqualTo("403 not-handed-over");
    }
}
