package integritas.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** "May I accept this?", asked by somebody whom nobody knows, by people who are signed in, and by programs. */
class SelfCheckIT {

    private static final String PUBLIC = "/public/kota-contoh/gratification/";
    private static final String SIGNED_IN = "/app/plugins/gratification/check/";

    private static final Pattern FIRST_OPTION = Pattern.compile(
            "<input class=\"form-check-input\" type=\"radio\" id=\"[^\"]+\" name=\"([^\"]+)\" value=\"([^\"]+)\"");

    @BeforeAll
    static void switchOn() {
        Plugin gratification = new Plugin("gratification");
        gratification.ensureRunning();
        gratification.switchOn(Demo.ADMIN);
    }

    @Test
    void anybodyIsToldWhatToDoWithAGift() {
        try (Browser browser = Browser.open()) {
            browser.go(PUBLIC);
            browser.await("#ask-stage");
            assertThat(shown(browser))
                    .as("nothing is asked before there is a reason to")
                    .isEmpty();

            browser.click("#stage-received");
            browser.click("#category-l");
            assertThat(shown(browser)).containsExactly("ask-value");
            browser.await("#value").sendKeys("1.500.001");
            browser.click(".gift .btn-primary");
            browser.await(".verdict.wait");
            browser.awaitText(".verdict", "Pasal 2 ayat (3) huruf l");
            assertThat(browser.path()).as("no fact in the address").isEqualTo(PUBLIC);
            assertThat(browser.all("a[href='/app/plugins/gratification/']")).isNotEmpty();

            browser.click("form .btn-line");
            browser.await("#ask-value");
            assertThat(browser.await("#value").getDomProperty("value")).isEqualTo("1.500.001");
            browser.await("#value").clear();
            browser.await("#value").sendKeys("1500000");
            browser.click(".gift .btn-primary");
            browser.await(".verdict.ok");

            browser.run("history.back()");
            browser.await(".gift .btn-primary");
            browser.run("history.back()");
            browser.await(".verdict.wait");
            browser.run("history.back()");
            browser.await(".gift .btn-primary");
            browser.requireCalm(PUBLIC);
        }
    }

    @Test
    void theQuestionsFollowTheAnswersWithoutAScript() {
        try (Browser browser = Browser.open()) {
            browser.go(PUBLIC);
            browser.click("#category-o");
            assertThat(shown(browser))
                    .containsExactly(
                            "ask-giver", "ask-linked", "ask-conflict", "ask-money", "ask-value", "ask-earlier");
            browser.click("#category-h");
            assertThat(shown(browser)).containsExactly("ask-linked", "ask-general");
            browser.click("#general-no");
            assertThat(shown(browser)).containsExactly("ask-linked", "ask-conflict", "ask-general");

            browser.click(".gift .btn-primary");
            browser.awaitText("#ask-stage", "Jawab pertanyaan ini");
            browser.click("#stage-offered");
            browser.click("#linked-yes");
            browser.click(".gift .btn-primary");
            browser.await(".verdict.bad");
        }
    }

    @Test
    void aBrowserWithoutScriptThatCannotTellWhatIsChosenSendsAnswersToAllQuestions() throws Exception {
        HttpClient plain = HttpClient.newHttpClient();
        URI address = Platform.running().baseUrl().resolve(PUBLIC);
        String form = plain.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                .body();
        Map<String, String> answers = new LinkedHashMap<>();
        FIRST_OPTION.matcher(form).results().forEach(option -> answers.putIfAbsent(option.group(1), option.group(2)));
        assertThat(answers).as("every question is in the page").containsKeys("linked", "conflict", "general", "money");
        answers.putAll(Map.of(
                "stage", "received", "day", "2026-06-01", "category", "l", "value", "1500000", "earlier", "9000000"));

        assertThat(told(plain, address, answers)).contains("class=\"note ok verdict\"");
        answers.put("value", "1500001");
        assertThat(told(plain, address, answers)).contains("class=\"note wait verdict\"");
        answers.put("general", "mungkin");
        assertThat(told(plain, address, answers)).doesNotContain("verdict\"").contains("id=\"fault-general\"");
    }

    @Test
    void whereTheSheetThatHidesQuestionsDoesNotApplyAllAreShown() {
        try (Browser browser = Browser.open()) {
            browser.go(PUBLIC);
            browser.await("#ask-stage");
            assertThat(browser.all(".all-at-once")).singleElement().matches(hint -> !hint.isDisplayed());
            browser.run("document.querySelector(\"link[href$='flow.css']\").disabled = true");
            browser.awaitText(".all-at-once", "semua pertanyaan");
            assertThat(shown(browser)).hasSameSizeAs(browser.all(".ask")).hasSizeGreaterThan(8);
            browser.requireAccessibleWideAndNarrow("all questions at once");
        }
    }

    private static String told(HttpClient plain, URI address, Map<String, String> answers) throws Exception {
        String body = answers.entrySet().stream()
                .map(answer -> answer.getKey() + "=" + URLEncoder.encode(answer.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return plain.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    @Test
    void theFactsOfAGiftAreInNoLog() throws IOException {
        String mark = "731.245.119";
        try (Browser browser = Browser.open()) {
            browser.go(PUBLIC);
            browser.click("#stage-received");
            browser.click("#category-l");
            browser.await("#value").sendKeys(mark);
            browser.click(".gift .btn-primary");
            browser.awaitText("main", mark);
        }
        try (Stream<Path> logs = Files.walk(Platform.running().logs())) {
            for (Path log : logs.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(log), StandardCharsets.ISO_8859_1))
                        .as(log.toString())
                        .doesNotContain(mark, mark.replace(".", ""));
            }
        }
    }

    @Test
    void aProgramGetsTheSameVerdictOrIsAskedForWhatIsMissing() {
        Reply asked = Api.as(Demo.EMPLOYEE)
                .post(
                        "plugins/gratification/check",
                        "{\"day\":\"2026-06-01\",\"stage\":\"received\",\"category\":\"o\"}");
        assertThat(facts(asked.json().get("asks")))
                .contains("giver", "linked", "conflict", "money", "value", "earlier");

        String gift =
                "{\"day\":\"2026-06-01\",\"stage\":\"received\",\"category\":\"o\",\"value\":%s,\"earlier\":[{\"received\":\"2025-06-01\",\"value\":1000000,\"category\":\"o\"}],\"answers\":{\"giver\":\"coworker\",\"linked\":\"no\",\"conflict\":\"no\",\"money\":\"no\"}}";
        JsonNode within = Api.as(Demo.EMPLOYEE)
                .post("plugins/gratification/check", gift.formatted("500000"))
                .json();
        assertThat(within.get("outcome").asText()).isEqualTo("need-not-report");
        assertThat(within.get("ruleSet").asText()).isEqualTo("2026-01-20");
        JsonNode over = Api.as(Demo.UNIT)
                .post("plugins/gratification/check", gift.formatted("\"500.001\""))
                .json();
        assertThat(over.get("outcome").asText()).isEqualTo("must-report");
        assertThat(over.get("terms")).hasSize(2);

        Reply refused = Api.as(Demo.EMPLOYEE)
                .post(
                        "plugins/gratification/check",
                        "{\"day\":\"2999-01-01\",\"value\":-5,\"category\":\"zz\",\"earlier\":[{}]}");
        assertThat(refused.problem()).isEqualTo("422 input-not-accepted");
        assertThat(refused.json().get("errors")).hasSize(4);
        assertThat(Api.nobody().post("plugins/gratification/check", "{}").problem())
                .isEqualTo("401 not-signed-in");
        assertThat(Api.as(Demo.FOREIGN_UNIT)
                        .post("plugins/gratification/check", "{}")
                        .problem())
                .isEqualTo("404 not-found");
    }

    @Test
    void everyPageIsForEverybodyWideAndOnAPhoneInBothLanguages() {
        try (Browser browser = Browser.open()) {
            inBothLanguages(browser, PUBLIC);
        }
        try (Browser browser = Browser.as(Demo.EMPLOYEE)) {
            inBothLanguages(browser, SIGNED_IN);
        }
    }

    private static void inBothLanguages(Browser browser, String address) {
        for (int language = 0; language < 2; language++) {
            for (String page : List.of(address, address + "rules")) {
                browser.go(page);
                check(browser, page);
            }
            verdict(browser, address);
            check(browser, "the verdict below " + address);
            browser.wide();
            browser.go(address);
            browser.click(".tools .language button");
            browser.await("main");
        }
    }

    private static void verdict(Browser browser, String address) {
        browser.wide();
        browser.go(address);
        browser.click("#stage-received");
        browser.click("#category-l");
        browser.await("#value").sendKeys("2000000");
        browser.click(".gift .btn-primary");
        browser.await(".verdict");
    }

    private static void check(Browser browser, String page) {
        browser.await("main");
        browser.wide();
        browser.requireAccessible(page + " at 1280");
        browser.narrow();
        browser.requireAccessible(page + " at 360");
        browser.requireCalm(page);
    }

    private static List<String> shown(Browser browser) {
        return browser.all(".ask").stream()
                .filter(org.openqa.selenium.WebElement::isDisplayed)
                .map(element -> String.valueOf(element.getDomAttribute("id")))
                .toList();
    }

    private static List<String> facts(JsonNode asks) {
        return asks.findValuesAsText("fact");
    }
}
