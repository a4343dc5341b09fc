package integritas.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is assigned to what: given, found, followed and remembered. */
class AssigningIT {

    private final Api assessor = Api.as(Demo.NATIONAL);
    private final Api central = Api.as(Demo.CENTRAL);

    @Test
    void isAssignedOnlyWhileHeHoldsTheRoleAndOnlyToWhatIsThere() {
        Duty duty = Duty.handedOver(2011);

        assertThat(duty.assign(Demo.UNIT).json().at("/errors/0/code").asText()).isEqualTo("role-not-held");
        assertThat(duty.assign("siapa").json().at("/errors/0/code").asText()).isEqualTo("unknown-account");
        String foreign = "central/tenants/kementerian-contoh/assessments/" + duty.id() + "/assessors/tpn";
        assertThat(central.put(foreign, "{}").problem()).isEqualTo("404 not-found");
        assertThat(central.put(foreign.replace("kementerian-contoh", "tidak-ada"), "{}")
                        .problem())
                .isEqualTo("404 not-found");
    }

    @Test
    void isTakenAwayByTheSameAddressOrNameThatItWasGivenBy() {
        Duty duty = Duty.handedOver(2011);
        for (String person : List.of("tpn@pusat.test", "TPN", "tpn")) {
            assertThat(duty.assign(person).json().get("assessors")).as(person).hasSize(1);
            assertThat(duty.release(person).status()).as(person).isEqualTo(204);
            assertThat(duty.release(person).problem()).as(person).isEqualTo("404 not-found");
        }
    }

    @Test
    void isListedByAssessorAndByTenantAndOnceHoweverOftenItWasGiven() {
        Duty duty = Duty.handedOver(2011);
        duty.assign(Demo.NATIONAL);
        JsonNode again = duty.assign("TPN").json();

        assertThat(again.get("assessors").toString()).isEqualTo("[{\"username\":\"tpn\",\"name\":\"Kartika Halim\"}]");
        assertThat(Duty.units(central.get("central/assignments?assessor=tpn&size=200")))
                .contains(duty.unitName());
        assertThat(Duty.units(central.get("central/assignments?tenant=kota-contoh&sort=-unit&size=200")))
                .contains(duty.unitName())
                .doesNotContain("Kantor Pelayanan Contoh Satu");
        assertThat(Duty.units(
                        central.get("central/assignments?q=" + duty.unitName().substring(5))))
                .containsExactly(duty.unitName());
        assertThat(Duty.units(central.get("central/assignments?q=%25"))).isEmpty();
        assertThat(central.get("central/assignments?sort=id%3B").problem()).isEqualTo("422 input-not-accepted");
    }

    @Test
    void isKnownToCentralAdministratorsByNameStageAndScoreAndNothingElse() {
        Duty duty = Duty.handedOver(2011);

        JsonNode line = central.get("central/tenants/kota-contoh/assessments?q="
                        + duty.unitName().substring(5))
                .json()
                .at("/items/0");

        assertThat(line.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "assessment", "unit", "state", "period", "rubric", "edition", "target", "score", "assessors");
        assertThat(central.get(duty.path()).status()).isEqualTo(403);
    }

    @Test
    void leavesGivingReadingAndTakingInTheLogOfThatTenantAlone() {
        Duty duty = Duty.handedOver(2011);
        duty.assign(Demo.NATIONAL);
        assessor.get(duty.path());
        assessor.get(duty.path() + "/scorecard");
        assessor.get(duty.path() + "/evidence");
        assessor.get(duty.filePath() + "/content");
        duty.release(Demo.NATIONAL);

        assertThat(log(Demo.ADMIN, duty.id()))
                .contains(
                        "assessment.released tpn Tirta Mahendra",
                        "assessment.read evidence Kartika Halim",
                        "assessment.read scorecard Kartika Halim",
                        "assessment.read answers Kartika Halim",
                        "assessment.assigned tpn Tirta Mahendra");
        assertThat(log(Demo.ADMIN, duty.document()))
                .anySatisfy(
                        entry -> assertThat(entry).startsWith("evidence.read").endsWith("Kartika Halim"));
        assertThat(log(Demo.FOREIGN_ADMIN, duty.id())).isEmpty();
    }

    @Test
    void readsTheNameThatAUnitHasNow() {
        Duty duty = Duty.handedOver(2011);
        duty.assign(Demo.NATIONAL);
        String seen = Api.as(Demo.ADMIN).get("units/" + duty.unit()).header("ETag");

        Api.as(Demo.ADMIN)
                .patch("units/" + duty.unit(), "{\"name\":\"Baru " + duty.unitName() + "\"}", "If-Match", seen);

        assertThat(duty.line().get("unit").asText()).isEqualTo("Baru " + duty.unitName());
    }

    private static List<String> log(String admin, String subject) {
        List<String> entries = new ArrayList<>();
        for (JsonNode entry : Api.as(admin).get("audit/entries?size=200").json().get("items")) {
            if (entry.get("subject").asText().equals(subject)) {
                entries.add(
                        entry.get("action").asText() + " " + entry.get("detail").asText() + " "
                                + entry.at("/actor/name").asText());
            }
        }
        return entries;
    }
}
