package integritas.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A plugin's proposal beside its question, made from the log of events that the plugin keeps. */
class ProposalIT {

    @BeforeAll
    static void switchThePluginOn() {
        LoggedYear.switchOn();
    }

    @AfterAll
    static void switchItOff() {
        LoggedYear.switchOff();
    }

    private static Api unit() {
        return LoggedYear.unit();
    }

    @Test
    void saysWhatWhyAsOfWhenAndFromWhatAndIsSilentWhereThereIsNothing() {
        LoggedYear log = LoggedYear.ago(1);
        assertThat(unit().get(log.proposals()).json().get("items")).isEmpty();

        log.hold("Apel pagi");

        JsonNode state = log.only(unit());
        assertThat(state.get("state").asText()).isEqualTo("open");
        assertThat(state.get("name").asText()).isEqualTo("Catatan sosialisasi");
        assertThat(state.at("/proposal/answer").asText()).isEqualTo("B");
        assertThat(state.at("/proposal/reason").asText()).contains("1 kegiatan");
        assertThat(state.at("/proposal/asOf").asText()).startsWith(log.year() + "-03-03T17:00");
        assertThat(state.at("/proposal/snapshot").asText()).isEqualTo("catatan-sosialisasi-" + log.year() + ".txt");
        assertThat(log.fingerprint())
                .as("the same data is the same proposal")
                .isEqualTo(state.at("/proposal/fingerprint").asText());
        assertThat(log.answer()).as("a proposal is no answer").isEmpty();
    }

    @Test
    void acceptingAttachesTheSnapshotAndFillsInWhatNobodyHasAnsweredOnce() {
        LoggedYear log = LoggedYear.ago(2);
        log.hold("Apel pagi");
        log.hold("Siaran radio");
        String seen = log.fingerprint();

        Reply accepted = log.accept(unit(), seen);
        Reply again = log.accept(unit(), seen);

        assertThat(accepted.status()).as(accepted.response().body()).isEqualTo(200);
        assertThat(accepted.json().get("state").asText()).isEqualTo("accepted");
        assertThat(accepted.json().at("/accepted/answered").asBoolean()).isTrue();
        assertThat(again.json()).isEqualTo(accepted.json());
        assertThat(log.answer()).isEqualTo("A");
        assertThat(log.evidence()).hasSize(1);
        String document = accepted.json().at("/accepted/document").asText();
        assertThat(log.evidence().get(0).get("id").asText()).isEqualTo(document);
        assertThat(unit().get("documents/" + document + "/content").response().body())
                .contains("Apel pagi", "Siaran radio");
        JsonNode entry = Api.as(Demo.ADMIN)
                .get("audit/entries?size=1&action=proposal.accepted")
                .json()
                .at("/items/0");
        assertThat(entry.get("detail").asText()).isEqualTo(LoggedYear.QUESTION);
        assertThat(entry.get("after").asText()).contains("outreach", seen, document);
        assertThat(entry.at("/actor/id").asText())
                .isEqualTo(unit().get("me").json().get("id").asText());
    }

    @Test
    void neverOverwritesAPersonsAnswerAndSeesThatTheSourceHasMovedOn() {
        LoggedYear log = LoggedYear.ago(3);
        log.hold("Apel pagi");
        unit().put(
                        log.assessment() + "/answers/" + LoggedYear.QUESTION,
                        "{\"answer\":\"C\",\"note\":\"menurut saya\"}",
                        "If-None-Match",
                        "*");
        String first = log.fingerprint();
        assertThat(log.accept(unit(), first).json().at("/accepted/answered").asBoolean())
                .isFalse();
        assertThat(log.answer()).isEqualTo("C");

        log.hold("Pameran");

        JsonNode moved = log.only(unit());
        assertThat(moved.get("state").asText()).isEqualTo("moved-on");
        assertThat(moved.at("/accepted/fingerprint").asText()).isEqualTo(first);
        assertThat(moved.at("/proposal/answer").asText()).isEqualTo("A");
        Reply second = log.accept(unit(), moved.at("/proposal/fingerprint").asText());
        assertThat(second.json().get("state").asText()).isEqualTo("accepted");
        assertThat(log.answer()).isEqualTo("C");
        assertThat(log.evidence()).as("the old snapshot stays").hasSize(2);

        LoggedYear.switchOff();
        assertThat(log.only(unit()).get("state").asText()).isEqualTo("silent");
        LoggedYear.switchOn();
    }

    @Test
    void fillsInWhereThereIsANoteAlone() {
        LoggedYear log = LoggedYear.ago(5);
        log.hold("Apel pagi");
        unit().put(
                        log.assessment() + "/answers/" + LoggedYear.QUESTION,
                        "{\"note\":\"belum yakin\"}",
                        "If-None-Match",
                        "*");

        assertThat(log.accept(unit(), log.fingerprint())
                        .json()
                        .at("/accepted/answered")
                        .asBoolean())
                .isTrue();

        assertThat(log.answer()).isEqualTo("B");
        assertThat(unit().get(log.assessment()).response().body()).contains("belum yakin");
    }

    @Test
    void takesNothingThatWasNotReadAndNothingForAnAssessmentThatIsClosed() {
        LoggedYear log = LoggedYear.ago(4);
        log.hold("Apel pagi");
        String read = log.fingerprint();
        log.hold("Apel sore");

        assertThat(log.accept(unit(), read).problem()).isEqualTo("412 stale");
        assertThat(log.accept(unit(), "").problem()).isEqualTo("412 stale");
        assertThat(unit().post(log.proposals() + "/outreach", "{}").problem()).isEqualTo("422 input-not-accepted");
        assertThat(unit().post(log.proposals() + "/tidak-ada", "{\"fingerprint\":\"0\"}")
                        .problem())
                .isEqualTo("404 not-found");
        assertThat(log.evidence()).isEmpty();

        String now = log.fingerprint();
        unit().post(log.assessment() + "/transitions", "{\"to\":\"submitted\"}");
        assertThat(log.accept(unit(), now).problem()).isEqualTo("409 assessment-closed");
        assertThat(log.only(Api.as(Demo.ASSESSOR)).get("state").asText())
                .as("those who look on see it still")
                .isEqualTo("open");
        assertThat(log.accept(Api.as(Demo.ASSESSOR), now).problem()).isEqualTo("403 not-allowed");
    }

    @Test
    void isUnknownWhereTheAgencyHasItOff() {
        LoggedYear.OUTREACH.switchOff(Demo.FOREIGN_ADMIN);
        Api foreign = Api.as(Demo.FOREIGN_UNIT);
        String question = "/answers/" + LoggedYear.QUESTION + "/proposals";
        String own = Demo.assessment(Demo.FOREIGN_UNIT) + question;

        assertThat(foreign.get(own).json().get("items")).isEmpty();
        assertThat(foreign.post(own + "/outreach", "{\"fingerprint\":\"0\"}").problem())
                .isEqualTo("404 not-found");
        assertThat(foreign.get(Demo.assessment(Demo.UNIT) + question).problem()).isEqualTo("404 not-found");
    }
}
