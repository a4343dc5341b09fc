package integritas.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AnsweringIT {

    private static final String QUESTION = "A.I.4.ii.a";
    private static String path = "";

    @BeforeAll
    static void findTheOpenAssessment() {
        path = Demo.assessment(Demo.OTHER_UNIT);
    }

    private static Api unit() {
        return Api.as(Demo.OTHER_UNIT);
    }

    @Test
    void keepsAnAnswerAndScoresItAtOnce() {
        Reply saved =
                unit().put(path + "/answers/A.I.1.i.a", "{\"answer\":\"ya\",\"note\":\"SK 12\"}", "If-None-Match", "*");

        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.header("ETag")).isEqualTo("\"1\"");
        assertThat(saved.json().get("answer").asText()).isEqualTo("Ya");
        JsonNode sheet = unit().get(path).json();
        assertThat(sheet.at("/answers").toString()).contains("SK 12");
        JsonNode scorecard = unit().get(path + "/scorecard").json();
        assertThat(scorecard.at("/total")).isEqualTo(sheet.at("/score/total"));
    }

    @Test
    void twoPeopleOnOneAnswerFindOut() {
        String answer = path + "/answers/" + QUESTION;
        String first =
                unit().put(answer, "{\"answer\":\"Ya\"}", "If-None-Match", "*").header("ETag");
        Reply second = unit().put(answer, "{\"answer\":\"Tidak\"}", "If-Match", first);

        assertThat(second.status()).isEqualTo(200);
        assertThat(unit().put(answer, "{\"answer\":\"Ya\"}", "If-Match", first).problem())
                .isEqualTo("412 stale");
        assertThat(unit().put(answer, "{\"answer\":\"Ya\"}", "If-None-Match", "*")
                        .problem())
                .isEqualTo("412 stale");
        assertThat(unit().put(answer, "{\"answer\":\"Ya\"}").problem()).isEqualTo("428 version-needed");
    }

    @Test
    void aClearedAnswerIsUnansweredAndStillHasAVersion() {
        String answer = path + "/answers/A.I.4.ii.b";
        String first =
                unit().put(answer, "{\"answer\":\"Ya\"}", "If-None-Match", "*").header("ETag");
        Reply cleared = unit().put(answer, "{\"answer\":null}", "If-Match", first);

        assertThat(cleared.json().get("answer").isNull()).isTrue();
        assertThat(unit().put(answer, "{\"answer\":\"Ya\"}", "If-Match", cleared.header("ETag"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void manyAnswersGoAllOrNone() {
        Reply refused = unit().patch(
                        path + "/answers",
                        "{\"answers\":{\"B.II.a\":\"3.75\",\"A.I.1.i.b\":\"Z\",\"A.9\":\"A\",\"B.I.a\":5}}");

        assertThat(refused.problem()).isEqualTo("422 answers-not-accepted");
        assertThat(refused.json().get("errors").findValuesAsText("question"))
                .containsExactlyInAnyOrder("A.I.1.i.b", "A.9", "B.I.a");
        assertThat(unit().get(path).json().get("answers").toString()).doesNotContain("B.II.a");
        assertThat(unit().patch(path + "/answers", "{\"answers\":{\"B.II.a\":\"3.75\"}}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void handsOverOnceAndComesBackWithANoteOnly() {
        assertThat(unit().post(path + "/transitions", "{\"to\":\"submitted\"}").status())
                .isEqualTo(200);
        assertThat(unit().put(path + "/answers/A.I.3.i.a", "{\"answer\":\"Ya\"}", "If-None-Match", "*")
                        .problem())
                .isEqualTo("409 assessment-closed");
        assertThat(unit().post(path + "/transitions", "{\"to\":\"submitted\"}").problem())
                .isEqualTo("409 transition-not-possible");
        Api assessor = Api.as(Demo.ASSESSOR);
        assertThat(assessor.post(path + "/transitions", "{\"to\":\"draft\"}").problem())
                .isEqualTo("422 input-not-accepted");
        assertThat(assessor.post(path + "/transitions", "{\"to\":\"draft\",\"note\":\"Lengkapi bukti\"}")
                        .json()
                        .get("state")
                        .asText())
                .isEqualTo("draft");
    }
}
