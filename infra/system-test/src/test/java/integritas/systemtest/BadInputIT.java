package integritas.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputIT {

    private static final String SCORE = "rubrics/lke-zi/2021/score";

    @ParameterizedTest
    @ValueSource(strings = {"{bad", "", "[1]", "null", "\"x\"", "{\"answers\":{\"A\":"})
    void callsWhatIsNoJsonObjectMalformed(String body) {
        assertThat(Api.as(Demo.UNIT).post(SCORE, body).problem()).isEqualTo("400 malformed-request");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"B.I.a\":1e999999999}     | number-out-of-bounds",
                "{\"B.I.a\":\"3,6\"}         | number-malformed",
                "{\"B.I.a\":4.01}            | number-out-of-bounds",
                "{\"B.I.a\":true}            | number-malformed",
                "{\"A.I.1.i.a\":\"Mungkin\"} | answer-not-accepted",
                "{\"A.I.1.i.a\":{}}          | answer-not-accepted",
                "{\"A.II.1.i.a\":{\"agents\":-1,\"changes\":1}}   | count-negative",
                "{\"A.II.1.i.a\":{\"agents\":1.5,\"changes\":1}}  | count-not-whole",
                "{\"A.II.1.i.a\":{\"agents\":1,\"rubah\":1}}      | unknown-input",
                "{\"A.I.1\":\"A\"}           | unknown-question"
            })
    void namesWhatIsWrongWithAnAnswer(String answers, String code) {
        Reply reply = Api.as(Demo.UNIT).post(SCORE, "{\"answers\":" + answers + "}");

        assertThat(reply.problem()).isEqualTo("422 answers-not-accepted");
        assertThat(reply.json().at("/errors/0/code").asText()).isEqualTo(code);
    }

    @Test
    void callsNestingWithoutEndMalformed() {
        String deep = "{\"answers\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";

        assertThat(Api.as(Demo.UNIT).post(SCORE, deep).problem()).isEqualTo("400 malformed-request");
    }

    @Test
    void refusesCharactersThatCannotBeKept() {
        assertThat(Api.as(Demo.ADMIN).get("units?q=%00").problem()).isEqualTo("422 input-not-accepted");
        assertThat(Api.as(Demo.ADMIN)
                        .post("units", "{\"code\":\"nul\",\"name\":\"a\\u0000\"}")
                        .problem())
                .isEqualTo("422 input-not-accepted");
    }

    @Test
    void refusesANoteOfAMegabyteAndABodyOfMore() {
        String path = Demo.assessment(Demo.UNIT) + "/answers/A.I.2.i.a";

        assertThat(Api.as(Demo.UNIT)
                        .put(path, "{\"note\":\"" + "x".repeat(1_000_000) + "\"}", "If-None-Match", "*")
                        .problem())
                .isEqualTo("422 input-not-accepted");
        assertThat(Api.as(Demo.UNIT)
                        .put(path, "{\"note\":\"" + "x".repeat(3_000_000) + "\"}", "If-None-Match", "*")
                        .problem())
                .isEqualTo("413 too-large");
    }

    @Test
    void answersInTheReadersLanguage() {
        Reply english = Api.as(Demo.UNIT).get("nothing", "Accept-Language", "en-GB,en;q=0.8");
        Reply indonesian = Api.as(Demo.UNIT).get("nothing", "Accept-Language", "id");

        assertThat(english.json().get("title").asText()).isEqualTo("Not found");
        assertThat(indonesian.json().get("title").asText()).isEqualTo("Tidak ditemukan");
    }

    @Test
    void hasOneAnswerForEveryWrongAddressMethodAndType() {
        Api unit = Api.as(Demo.UNIT);

        assertThat(unit.get("assessments/not-a-key").problem()).isEqualTo("404 not-found");
        assertThat(unit.get("rubrics/lke-zi/1999").problem()).isEqualTo("404 not-found");
        assertThat(unit.delete(SCORE).problem()).isEqualTo("405 method-not-allowed");
        assertThat(unit.send("POST", SCORE, BodyPublishers.ofString("x"), "Content-Type", "text/plain")
                        .problem())
                .isEqualTo("415 media-type-not-accepted");
        assertThat(unit.get("units?size=0").problem()).isEqualTo("422 input-not-accepted");
    }
}
