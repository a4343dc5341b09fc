package integritas.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Year;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A plugin's proposal beside its question, from the log of events that the plugin keeps. Each test has a year of its own. */
class ProposalIT {

    private static final String PLUGIN = "outreach";
    private static final String QUESTION = "A.I.1.ii.c";
    private static final int THIS_YEAR =
            Year.now(java.time.ZoneId.of("Asia/Jakarta")).getValue();

    @BeforeAll
    static void switchThePluginOn() {
        Installed.approve(PLUGIN);
        Installed.switchOn(PLUGIN);
        Installed.set(PLUGIN, "{\"perYear\":2}");
    }

    @AfterAll
    static void switchItOff() {
        Installed.switchOff(PLUGIN);
    }

    private static Api unit() {
        return Api.as(Demo.UNIT);
    }

    /** Opens the unit's assessment of a year, and returns its path. */
    private static String open(int year) {
        String key =
                unit().get(Demo.assessment(Demo.UNIT)).json().at("/unit/id").asText();
        Reply opened = unit().post(
                        "assessments",
                        "{\"unit\":\"" + key + "\",\"rubric\":\"lke-zi\",\"edition\":\"2021\",\"period\":" + year
                                + ",\"target\":\"WBK\"}");
        assertThat(opened.status()).as(opened.response().body()).isEqualTo(201);
        return "assessments/" + opened.json().get("id").asText();
    }

    private static void hold(int year, String day, String topic) {
        Reply logged = unit().post(
                        "plugins/outreach/events",
                        "{\"heldOn\":\"" + year + "-" + day + "\",\"topic\":\"" + topic + "\",\"participants\":40}");
        assertThat(logged.status()).as(logged.response().body()).isEqualTo(201);
    }

    private static String proposals(String assessment) {
        return assessment + "/answers/" + QUESTION + "/proposals";
    }

    private static JsonNode only(Api person, String assessment) {
        JsonNode items = person.get(proposals(assessment)).json().get("items");
        assertThat(items).hasSize(1);
        return items.get(0);
    }

    private static Reply accept(Api person, String assessment, String fingerprint) {
        return person.post(proposals(assessment) + "/" + PLUGIN, "{\"fingerprint\":\"" + fingerprint + "\"}");
    }

    private static String fingerprint(String assessment) {
        return only(unit(), assessment).at("/proposal/fingerprint").asText();
    }

    private static JsonNode evidence(String assessment) {
        return unit().get(assessment + "/evidence").json().get("questions").path(QUESTION);
    }

    private static String answer(String assessment) {
        for (JsonNode answer : unit().get(assessment).json().get("answers")) {
            if (answer.get("question").asText().equals(QUESTION)) {
                return answer.get("answer").asText();
            }
        }
        return "";
    }

    @Test
    void saysWhatWhyAsOfWhenAndFromWhatAndIsSilentWhereThereIsNothing() {
        int year = THIS_YEAR - 1;
        String assessment = open(year);
        assertThat(unit().get(proposals(assessment)).json().get("items")).isEmpty();

        hold(year, "03-04", "Apel pagi");

        JsonNode state = only(unit(), assessment);
        assertThat(state.get("state").asText()).isEqualTo("open");
        assertThat(state.get("name").asText()).isEqualTo("Catatan sosialisasi");
        assertThat(state.at("/proposal/answer").asText()).isEqualTo("B");
        assertThat(state.at("/proposal/reason").asText()).contains("1 kegiatan");
        assertThat(state.at("/proposal/asOf").asText()).startsWith(year + "-03-03T17:00");
        assertThat(state.at("/proposal/snapshot").asText()).isEqualTo("catatan-sosialisasi-" + year + ".txt");
        assertThat(fingerprint(assessment))
                .as("the same data is the same proposal")
                .isEqualTo(state.at("/proposal/fingerprint").asText());
        assertThat(answer(assessment)).as("a proposal is no answer").isEmpty();
    }

    @Test
    void acceptingAttachesTheSnapshotAndFillsInWhatNobodyHasAnsweredOnce() {
        int year = THIS_YEAR - 2;
        String assessment = open(year);
        hold(year, "03-04", "Apel pagi");
        hold(year, "05-06", "Siaran radio");
        String seen = fingerprint(assessment);

        Reply accepted = accept(unit(), assessment, seen);
        Reply again = accept(unit(), assessment, seen);

        assertThat(accepted.status()).as(accepted.response().body()).isEqualTo(200);
        assertThat(accepted.json().get("state").asText()).isEqualTo("accepted");
        assertThat(accepted.json().at("/accepted/answered").asBoolean()).isTrue();
        assertThat(again.json()).isEqualTo(accepted.json());
        assertThat(answer(assessment)).isEqualTo("A");
        assertThat(evidence(assessment)).hasSize(1);
        String document = accepted.json().at("/accepted/document").asText();
        assertThat(evidence(assessment).get(0).get("id").asText()).isEqualTo(document);
        assertThat(unit().get("documents/" + document + "/content").response().body())
                .contains("Apel pagi", "Siaran radio");
        JsonNode entry = Api.as(Demo.ADMIN)
                .get("audit/entries?size=1&action=proposal.accepted")
                .json()
                .at("/items/0");
        assertThat(entry.get("detail").asText()).isEqualTo(QUESTION);
        assertThat(entry.get("after").asText()).contains(PLUGIN, seen, document);
        assertThat(entry.at("/actor/id").asText())
                .isEqualTo(unit().get("me").json().get("id").asText());
    }

    @Test
    void seesThatTheSourceHasMovedOnAndKeepsTheOldSnapshot() {
        int year = THIS_YEAR - 3;
        String assessment = open(year);
        hold(year, "03-04", "Apel pagi");
        String first = fingerprint(assessment);
        accept(unit(), assessment, first);

        hold(year, "07-08", "Pameran");

        JsonNode moved = only(unit(), assessment);
        assertThat(moved.get("state").asText()).isEqualTo("moved-on");
        assertThat(moved.at("/accepted/fingerprint").asText()).isEqualTo(first);
        assertThat(moved.at("/proposal/answer").asText()).isEqualTo("A");
        assertThat(answer(assessment)).isEqualTo("B");
        Reply second =
                accept(unit(), assessment, moved.at("/proposal/fingerprint").asText());
        assertThat(second.json().get("state").asText()).isEqualTo("accepted");
        assertThat(second.json().at("/accepted/answered").asBoolean()).isFalse();
        assertThat(answer(assessment)).as("what was answered stays").isEqualTo("B");
        assertThat(evidence(assessment)).hasSize(2);
    }

    @Test
    void takesNothingThatWasNotReadAndNothingForAnAssessmentThatIsClosed() {
        int year = THIS_YEAR - 4;
        String assessment = open(year);
        hold(year, "03-04", "Apel pagi");
        String read = fingerprint(assessment);
        hold(year, "03-05", "Apel sore");

        assertThat(accept(unit(), assessment, read).problem()).isEqualTo("412 stale");
        assertThat(accept(unit(), assessment, "").problem()).isEqualTo("412 stale");
        assertThat(unit().post(proposals(assessment) + "/" + PLUGIN, "{}").problem())
                .isEqualTo("422 input-not-accepted");
        assertThat(unit().post(proposals(assessment) + "/tidak-ada", "{\"fingerprint\":\"0\"}")
                        .problem())
                .isEqualTo("404 not-found");
        assertThat(evidence(assessment)).isEmpty();

        String now = fingerprint(assessment);
        unit().post(assessment + "/transitions", "{\"to\":\"submitted\"}");
        assertThat(accept(unit(), assessment, now).problem()).isEqualTo("409 assessment-closed");
        assertThat(only(Api.as(Demo.ASSESSOR), assessment).get("state").asText())
                .as("those who look on see it still")
                .isEqualTo("open");
        assertThat(accept(Api.as(Demo.ASSESSOR), assessment, now).problem()).isEqualTo("403 not-allowed");
    }

    @Test
    void isUnknownWhereTheAgencyHasItOff() {
        Api foreign = Api.as(Demo.FOREIGN_UNIT);
        String assessment = Demo.assessment(Demo.FOREIGN_UNIT);

        assertThat(foreign.get(proposals(assessment)).json().get("items")).isEmpty();
        assertThat(accept(foreign, assessment, "0").problem()).isEqualTo("404 not-found");
        assertThat(foreign.get(proposals(Demo.assessment(Demo.UNIT))).problem()).isEqualTo("404 not-found");
    }
}
