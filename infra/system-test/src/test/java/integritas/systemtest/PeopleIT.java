package integritas.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.mail.internet.MimeMessage;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PeopleIT {

    private final Api admin = Api.as(Demo.ADMIN);
    private final Api foreignAdmin = Api.as(Demo.FOREIGN_ADMIN);

    @Test
    void whoIsInvitedFollowsTheMailSetsAPasswordAndLandsInTheTenant() throws Exception {
        String email = Newcomer.freshAddress();
        try (Browser browser = Browser.as(Demo.ADMIN)) {
            browser.go("/app/people/invite");
            browser.await("#name").sendKeys("Sukarno");
            browser.await("#email").sendKeys(email);
            browser.choose("#unit-0", Demo.unit("dinkes"));
            browser.click("main form .btn-primary");
            browser.awaitText("h1", "Sukarno");
        }
        MimeMessage mail = Mails.await(email);

        try (Browser browser = Browser.open()) {
            follow(mail, email, browser);

            assertThat(browser.path()).isEqualTo("/app/");
            assertThat(browser.await(".place").getText()).contains("Pemerintah Kota Contoh");
            assertThat(browser.await("h1").getText()).contains("Sukarno");
        }
    }

    @Test
    void whoHasAnAccountLearnsByMailWhichAgencyAddedHim() throws Exception {
        Newcomer newcomer =
                Newcomer.invitedBy(foreignAdmin, "\"roles\":[\"employee\"]").withPassword();
        int before = Mails.to(newcomer.email()).size();

        admin.post("people", "{\"name\":\"x\",\"email\":\"" + newcomer.email() + "\",\"roles\":[\"employee\"]}");

        MimeMessage last = awaitAnother(newcomer.email(), before);
        assertThat(last.getSubject()).contains("Pemerintah Kota Contoh");
        assertThat(Mails.text(last)).contains(Platform.running().baseUrl() + "/app/");
        assertThat(newcomer.signedIn().get("me").json().get("tenants")).hasSize(2);
    }

    @Test
    void mailWaitsWhileTheMailServerIsAway() throws Exception {
        Platform.running().mail().stop();
        Newcomer newcomer;
        try {
            newcomer = Newcomer.invitedBy(admin, "\"roles\":[\"employee\"]");
            Thread.sleep(10_000);
            assertThat(Mails.to(newcomer.email())).isEmpty();
        } finally {
            Platform.running().mail().start();
        }

        assertThat(Mails.link(Mails.await(newcomer.email())).toString())
                .startsWith(Platform.running().keycloakUrl().toString());
    }

    @Test
    void anInvitationThatWasLostIsSentAgainAndLeadsIn() throws Exception {
        Newcomer newcomer = Newcomer.invitedBy(admin, "\"roles\":[\"employee\"]");
        Mails.await(newcomer.email());
        Newcomer.letAnHourPass(newcomer.id());
        try (Browser browser = Browser.as(Demo.ADMIN)) {
            browser.go("/app/people/" + newcomer.id());
            browser.click("#send-again");
            browser.awaitText("[aria-labelledby=invitation-title]", "mulai");
            assertThat(browser.all("#send-again")).isEmpty();
        }

        MimeMessage second = Mails.await(newcomer.email(), 2);
        try (Browser browser = Browser.open()) {
            follow(second, newcomer.email(), browser);
            assertThat(browser.path()).isEqualTo("/app/");
        }
        assertThat(sendAgain(newcomer.id()).problem()).isEqualTo("409 invitation-accepted");
    }

    @Test
    void nobodyIsInvitedTwiceWithinAnHour() throws Exception {
        Newcomer newcomer = Newcomer.invitedBy(admin, "\"roles\":[\"employee\"]");

        Reply tooSoon = sendAgain(newcomer.id());
        Reply invited = admin.post(
                "people", "{\"name\":\"x\",\"email\":\"" + newcomer.email() + "\",\"roles\":[\"case-handler\"]}");

        assertThat(tooSoon.problem()).isEqualTo("429 invitation-too-soon");
        assertThat(tooSoon.json().get("detail").asText()).contains("folder spam");
        assertThat(invited.status()).isEqualTo(201);
        Mails.await(newcomer.email());
        Newcomer.letAnHourPass(newcomer.id());
        assertThat(sendAgain(newcomer.id()).status()).isEqualTo(202);
        assertThat(sendAgain(newcomer.id()).problem()).isEqualTo("429 invitation-too-soon");
        Mails.await(newcomer.email(), 2);
        assertThat(Mails.to(newcomer.email()))
                .as("the second invitation by form sent nothing")
                .hasSize(2);
    }

    @Test
    void whoHasComeInIsNotInvitedAgainAndWhoIsNoMemberIsNotThere() {
        assertThat(sendAgain(Demo.person(Demo.UNIT)).problem()).isEqualTo("409 invitation-accepted");
        assertThat(sendAgain(UUID.randomUUID().toString()).problem()).isEqualTo("404 not-found");
    }

    @Test
    void invitesOnceForEachKey() {
        String wish = "{\"name\":\"Budi\",\"email\":\"" + Newcomer.freshAddress() + "\",\"roles\":[\"employee\"]}";
        String key = UUID.randomUUID().toString();

        Reply first = admin.post("people", wish, "Idempotency-Key", key);
        Reply second = admin.post("people", wish, "Idempotency-Key", key);

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.json().get("id")).isEqualTo(first.json().get("id"));
    }

    @Test
    void saysEverythingThatIsWrongWithAnInvitation() {
        Reply reply = admin.post(
                "people",
                "{\"name\":\"Budi\\r\\nBcc: a@b.test\",\"email\":\"a@b.test\\nBcc: c@d.test\",\"roles\":[\"central-admin\"],"
                        + "\"assignments\":[{\"unit\":\"" + UUID.randomUUID() + "\",\"role\":\"unit-user\"}]}");

        assertThat(reply.problem()).isEqualTo("422 input-not-accepted");
        assertThat(reply.response().body())
                .contains("name-malformed", "email-malformed", "unknown-role", "unknown-unit");
    }

    @Test
    void anAssignmentTakenAwayIsGoneAtOnce() throws Exception {
        String unit = Demo.unit("rsud");
        Newcomer newcomer = Newcomer.invitedBy(
                        admin, "\"assignments\":[{\"unit\":\"" + unit + "\",\"role\":\"unit-user\"}]")
                .withPassword();
        Api person = newcomer.signedIn();
        assertThat(person.get("units/" + unit).status()).isEqualTo(200);

        admin.patch("people/" + newcomer.id(), "{\"roles\":[\"employee\"],\"assignments\":[]}");

        assertThat(person.get("units/" + unit).problem()).isEqualTo("404 not-found");
        assertThat(newcomer.signedIn().get("me").json().get("roles").toString()).isEqualTo("[\"employee\"]");
    }

    @Test
    void theLastAdminStays() {
        String self = "people/" + Demo.person(Demo.ADMIN);

        assertThat(admin.delete(self).problem()).isEqualTo("409 last-admin");
        assertThat(admin.patch(self, "{\"roles\":[\"employee\"]}").problem()).isEqualTo("409 last-admin");
    }

    @Test
    void tellsWhoHasAccessToAUnitAndWhy() {
        JsonNode access = admin.get("units/" + Demo.unit("rsud") + "/access?size=200")
                .json()
                .get("items");

        assertThat(of(access, Demo.OTHER_UNIT).get("may").toString()).isEqualTo("[\"see\",\"answer\"]");
        assertThat(of(access, Demo.ASSESSOR).get("may").toString()).isEqualTo("[\"see\",\"assess\"]");
        assertThat(of(access, Demo.ASSESSOR).at("/because/0/unit").asText()).isEqualTo(Demo.unit("pemkot"));
        assertThat(of(access, Demo.ADMIN).at("/because/0/role").asText()).isEqualTo("tenant-admin");
        assertThat(access.findValuesAsText("person")).doesNotContain(Demo.person(Demo.UNIT));
    }

    @Test
    void whoIsRemovedIsGoneAndComesBackAsANewcomer() {
        Newcomer newcomer = Newcomer.invitedBy(admin, "\"roles\":[\"employee\"]");

        assertThat(admin.delete("people/" + newcomer.id()).status()).isEqualTo(204);

        assertThat(admin.get("people/" + newcomer.id()).problem()).isEqualTo("404 not-found");
        assertThat(admin.get("people?size=200&q=" + newcomer.email())
                        .json()
                        .get("total")
                        .asInt())
                .isZero();
        Reply again = admin.post(
                "people", "{\"name\":\"Budi\",\"email\":\"" + newcomer.email() + "\",\"roles\":[\"employee\"]}");
        assertThat(again.json().get("id").asText()).isNotEqualTo(newcomer.id());
    }

    @Test
    void anotherTenantsPeopleAreNotThere() {
        String person = "people/" + Demo.person(Demo.UNIT);

        assertThat(foreignAdmin.get(person).problem()).isEqualTo("404 not-found");
        assertThat(foreignAdmin.patch(person, "{\"roles\":[]}").problem()).isEqualTo("404 not-found");
        assertThat(foreignAdmin.delete(person).problem()).isEqualTo("404 not-found");
        assertThat(foreignAdmin.get("units/" + Demo.unit("rsud") + "/access").problem())
                .isEqualTo("404 not-found");
        assertThat(foreignAdmin.get("people?size=200").response().body())
                .doesNotContain("@kota-contoh.test\",\"roles\":[\"tenant-admin");
    }

    /** Sets the password that the mail asks for, and signs in with it. */
    private static void follow(MimeMessage mail, String email, Browser browser) throws Exception {
        browser.open(Mails.link(mail));
        browser.await("#kc-info-message a").click();
        browser.await("#password-new").sendKeys(Newcomer.PASSWORD);
        browser.await("#password-confirm").sendKeys(Newcomer.PASSWORD);
        browser.await("[type=submit]").click();
        browser.await("#kc-info-message a").click();
        browser.signIn(email, Newcomer.PASSWORD);
    }

    private Reply sendAgain(String person) {
        return admin.post("people/" + person + "/invitation", "");
    }

    private static JsonNode of(JsonNode access, String username) {
        String id = Demo.person(username);
        for (JsonNode one : access) {
            if (one.get("person").asText().equals(id)) {
                return one;
            }
        }
        throw new AssertionError(username + " has no access");
    }

    private static MimeMessage awaitAnother(String email, int before) throws InterruptedException {
        for (int second = 0; second < 120; second++) {
            var all = Mails.to(email);
            var welcome = all.stream().filter(PeopleIT::isOurs).findFirst();
            if (all.size() > before && welcome.isPresent()) {
                return welcome.get();
            }
            Thread.sleep(1000);
        }
        throw new AssertionError("no further mail to " + email);
    }

    private static boolean isOurs(MimeMessage mail) {
        try {
            return mail.getHeader("Auto-Submitted") != null;
        } catch (jakarta.mail.MessagingException e) {
            throw new AssertionError(e);
        }
    }
}
