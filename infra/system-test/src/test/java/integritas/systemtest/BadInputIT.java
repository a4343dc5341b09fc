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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from=-0044-03-15",
                "from=%2B300000-01-01",
                "from=0000-01-01T00:00:00Z",
                "to=%2B10000-01-01",
                "to=%2B999999999-12-31"
            })
    void refusesDatesThatNoCalendarReaches(String filter) {
        Reply refused = Api.as(Demo.ADMIN).get("audit/entries?" + filter);

        assertThat(refused.problem()).isEqualTo("422 input-not-accepted");
        assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo(filter.substring(0, filter.indexOf('=')));
    }

    @Test
    void refusesNumbersThatDoNotFitInsteadOfCuttingThem() {
        Reply year = Api.as(Demo.ADMIN)
                .post(
                        "assessments",
                        "{\"unit\":\"" + Demo.unit("dpmptsp")
                                + "\",\"rubric\":\"lke-zi\",\"edition\":\"2021\",\"period\":4294969322,\"target\":\"WBK\"}");
        Reply week = Api.as(Demo.ADMIN).put("settings/calendar", "{\"week\":4294967301,\"jointLeave\":\"off\"}");

        assertThat(year.json().at("/errors/0/code").asText()).isEqualTo("number-out-of-bounds");
        assertThat(week.json().at("/errors/0/code").asText()).isEqualTo("number-out-of-bounds");
    }

    @Test
    void takesAPageThatIsNotThereForTheNearestOne() {
        try (Browser browser = Browser.as(Demo.ADMIN)) {
            browser.go("/app/audit?q=Tirta&page=2000000000");
            String last = browser.await(".pager").getText();
            browser.go("/app/audit?page=-2000000000");

            assertThat(last).isNotBlank();
            assertThat(browser.all("tbody tr")).isNotEmpty();
            for (String list : new String[] {"/app/audit", "/app/people", "/app/assessments", "/app/units"}) {
                assertThat(browser.statusOfAPart(list + "?page=100000000"))
                        .as(list)
                        .isEqualTo(200);
            }
        }
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
