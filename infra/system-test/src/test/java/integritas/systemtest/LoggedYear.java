package integritas.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Year;
import java.time.ZoneId;

/**
 * A year long past with an assessment of its own, for the question that the plugin outreach proposes an answer to.
 *
 * @param year the year
 * @param assessment path of the assessment
 */
record LoggedYear(int year, String assessment) {

    static final Plugin OUTREACH = new Plugin("outreach");
    static final String QUESTION = "A.I.1.ii.c";

    /** Has the plugin on for kota-contoh, with two events a year as regular. */
    static void switchOn() {
        OUTREACH.ensureRunning();
        OUTREACH.switchOn(Demo.ADMIN);
        OUTREACH.decide(Demo.ADMIN, "/settings", "{\"perYear\":2,\"keepYears\":30}");
    }

    static void switchOff() {
        OUTREACH.switchOff(Demo.ADMIN);
    }

    static LoggedYear ago(int years) {
        int year = Year.now(ZoneId.of("Asia/Jakarta")).getValue() - years;
        String unit =
                unit().get(Demo.assessment(Demo.UNIT)).json().at("/unit/id").asText();
        Reply opened = unit().post(
                        "assessments",
                        "{\"unit\":\"" + unit + "\",\"rubric\":\"lke-zi\",\"edition\":\"2021\",\"period\":" + year
                                + ",\"target\":\"WBK\"}");
        assertThat(opened.status()).as(opened.response().body()).isEqualTo(201);
        return new LoggedYear(year, "assessments/" + opened.json().get("id").asText());
    }

    static Api unit() {
        return Api.as(Demo.UNIT);
    }

    void hold(String topic) {
        Reply logged = unit().post(
                        "plugins/outreach/events",
                        "{\"heldOn\":\"" + year + "-03-04\",\"topic\":\"" + topic + "\",\"participants\":40}");
        assertThat(logged.status()).as(logged.response().body()).isEqualTo(201);
    }

    /** Returns the path of the proposals on the question. */
    String proposals() {
        return assessment + "/answers/" + QUESTION + "/proposals";
    }

    /** Returns the one proposal that there is. */
    JsonNode only(Api person) {
        JsonNode items = person.get(proposals()).json().get("items");
        assertThat(items).hasSize(1);
        return items.get(0);
    }

    String fingerprint() {
        return only(unit()).at("/proposal/fingerprint").asText();
    }

    Reply accept(Api person, String fingerprint) {
        return person.post(proposals() + "/" + OUTREACH.id(), "{\"fingerprint\":\"" + fingerprint + "\"}");
    }

    JsonNode evidence() {
        return unit().get(assessment + "/evidence").json().get("questions").path(QUESTION);
    }

    /** Returns what is answered; blank if nothing is. */
    String answer() {
        for (JsonNode answer : unit().get(assessment).json().get("answers")) {
            if (answer.get("question").asText().equals(QUESTION)) {
                return answer.get("answer").asText();
            }
        }
        return "";
    }
}
