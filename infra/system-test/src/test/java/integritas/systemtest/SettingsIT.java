package integritas.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class SettingsIT {

    private static final String USUAL = "{\"locale\":\"id\",\"timeZone\":\"Asia/Jakarta\",\"surveyEntry\":\"unit\"}";

    private final Api admin = Api.as(Demo.ADMIN);

    @Test
    void leavesResultsOfSurveysToTheEvaluatorIfTheAgencySaysSo() {
        Api unit = Api.as(Demo.UNIT);
        String assessment = Demo.assessment(Demo.UNIT);
        try {
            admin.put("settings", USUAL.replace("unit", "evaluator"));

            assertThat(unit.put(assessment + "/answers/B.I.a", "{\"answer\":3.6}", "If-None-Match", "*")
                            .problem())
                    .isEqualTo("403 entered-by-evaluator");
            assertThat(unit.patch(assessment + "/answers", "{\"answers\":{\"B.II.a\":3.6}}")
                            .problem())
                    .isEqualTo("403 entered-by-evaluator");
            assertThat(unit.patch(assessment + "/answers", "{\"answers\":{\"B.I.b\":\"A\"}}")
                            .status())
                    .isEqualTo(200);
        } finally {
            admin.put("settings", USUAL);
        }
        assertThat(unit.patch(assessment + "/answers", "{\"answers\":{\"B.II.a\":3.6}}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void letsTheAssessorOfTheUnitEnterWhatIsLeftToHimAndNothingElse() {
        Api assessor = Api.as(Demo.ASSESSOR);
        String answers = Demo.assessment(Demo.UNIT) + "/answers";
        assertThat(assessor.patch(answers, "{\"answers\":{\"B.I.a\":3.2}}").problem())
                .isEqualTo("403 not-allowed");
        try {
            admin.put("settings", USUAL.replace("unit", "evaluator"));

            Reply entered = assessor.patch(answers, "{\"answers\":{\"B.I.a\":3.2,\"B.II.a\":3.4}}");
            assertThat(entered.status()).as(entered.response().body()).isEqualTo(200);
            JsonNode given = answer(entered.json(), "B.I.a");
            assertThat(given.get("changedBy").asText())
                    .isEqualTo(assessor.get("me").json().get("name").asText());
            assertThat(assessor.put(
                                    answers + "/B.I.a",
                                    "{\"answer\":3.3,\"note\":\"Survei 2026\"}",
                                    "If-Match",
                                    given.get("etag").asText())
                            .status())
                    .isEqualTo(200);
            assertThat(assessor.put(answers + "/A.I.1.i.a", "{\"answer\":\"Ya\"}", "If-None-Match", "*")
                            .problem())
                    .isEqualTo("403 not-allowed");
            assertThat(assessor.patch(answers, "{\"answers\":{\"B.I.a\":3.2,\"B.I.b\":\"A\"}}")
                            .problem())
                    .isEqualTo("403 not-allowed");
            assertThat(admin.patch(answers, "{\"answers\":{\"B.I.a\":3.2}}").problem())
                    .isEqualTo("403 not-allowed");
        } finally {
            admin.put("settings", USUAL);
        }
    }

    @Test
    void theWorksheetShowsTheUnitThatTheResultIsLockedAndLetsTheAssessorIn() {
        String question = "/app/" + Demo.assessment(Demo.UNIT) + "/questions/B.I.a";
        try (Browser unit = Browser.as(Demo.UNIT);
                Browser assessor = Browser.as(Demo.ASSESSOR)) {
            admin.put("settings", USUAL.replace("unit", "evaluator"));

            unit.go(question);
            assertThat(unit.await("#question .plain-note").getText()).contains("penilai internal yang ditugaskan");
            assertThat(unit.await("#number").isEnabled()).isFalse();
            unit.go(question.replace("B.I.a", "B.I.b"));
            unit.await("#answer-field:enabled");

            assessor.go(question);
            assessor.await("#number").clear();
            assessor.await("#number").sendKeys("3,51");
            assessor.awaitText("#saved-at", "Tersimpan");
            assessor.awaitText("#answer-state", "3,51");
            assessor.go(question.replace("B.I.a", "B.I.b"));
            assertThat(assessor.await("#question .plain-note").getText()).contains("hanya petugas unit");
            unit.requireCalm("a locked question");
            assessor.requireCalm("a question for the assessor");
        } finally {
            admin.put("settings", USUAL);
        }
    }

    private static JsonNode answer(JsonNode assessment, String question) {
        for (JsonNode answer : assessment.get("answers")) {
            if (answer.get("question").asText().equals(question)) {
                return answer;
            }
        }
        throw new AssertionError("no answer to " + question);
    }

    @Test
    void saysWhichChoiceItDoesNotKnow() {
        Reply reply = admin.put("settings", USUAL.replace("Asia/Jakarta", "Mars/Olympus"));

        assertThat(reply.problem()).isEqualTo("422 input-not-accepted");
        assertThat(reply.response().body()).contains("timeZone");
        assertThat(admin.get("settings").json().get("timeZone").asText()).isEqualTo("Asia/Jakarta");
    }
}
