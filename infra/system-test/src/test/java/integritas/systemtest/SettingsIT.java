package integritas.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

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
    void saysWhichChoiceItDoesNotKnow() {
        Reply reply = admin.put("settings", USUAL.replace("Asia/Jakarta", "Mars/Olympus"));

        assertThat(reply.problem()).isEqualTo("422 input-not-accepted");
        assertThat(reply.response().body()).contains("timeZone");
        assertThat(admin.get("settings").json().get("timeZone").asText()).isEqualTo("Asia/Jakarta");
    }
}
