package integritas.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Roles, memberships and accounts in ways that somebody meant ill, or that something broke off. */
class GivingAndTakingIT {

    private static final String EMPLOYEE = "\"roles\":[\"employee\"]";
    private static final String ADMIN = "\"roles\":[\"tenant-admin\"]";

    private final Api admin = Api.as(Demo.ADMIN);

    @AfterEach
    void letTheDatabaseAcceptAgain() throws SQLException {
        Sql.owner().run("drop function if exists refuse_people() cascade");
    }

    @Test
    void whoHasLostTheRoleGivesItToNobodyWithATokenThatStillSaysSo() throws Exception {
        Newcomer second = Newcomer.invitedBy(admin, ADMIN).withPassword();
        Api old = second.signedIn();
        Newcomer third = Newcomer.invitedBy(admin, EMPLOYEE);
        assertThat(old.patch("people/" + third.id(), "{" + EMPLOYEE + "}").status())
                .isEqualTo(200);

        admin.patch("people/" + second.id(), "{" + EMPLOYEE + "}");

        assertThat(old.patch("people/" + second.id(), "{" + ADMIN + "}").problem())
                .isEqualTo("403 rights-changed");
        assertThat(old.post("people", invitation(Newcomer.freshAddress(), ADMIN))
                        .problem())
                .isEqualTo("403 rights-changed");
        assertThat(old.delete("people/" + third.id()).problem()).isEqualTo("403 rights-changed");
        assertThat(roles(second.id())).isEqualTo("[\"employee\"]");
    }

    @Test
    void anAdminWhoNeverCameInOrIsDisabledDoesNotStandInForTheLastOne() throws Exception {
        Api first = adminOfAnAgencyOfHisOwn("kota-penjaga");
        String self = "people/" + first.get("me").json().get("id").asText();
        String mistyped = Newcomer.freshAddress();
        first.post("people", invitation(mistyped, ADMIN));

        assertThat(first.delete(self).problem()).isEqualTo("409 last-admin");
        assertThat(first.patch(self, "{" + EMPLOYEE + "}").problem()).isEqualTo("409 last-admin");

        Realm.setPassword(mistyped, Newcomer.PASSWORD);
        Realm.disable(mistyped);
        assertThat(first.delete(self).problem()).isEqualTo("409 last-admin");
    }

    @Test
    void anAccountThatNoInvitationMadeOutlivesTheMembershipAndIsCalledWhatWasTypedUntilItsPersonComes()
            throws Exception {
        String username = "asli-" + UUID.randomUUID().toString().substring(0, 8);
        String email = username + "@lain.example";
        Realm.addAccount(username, email, "Rahasia", Newcomer.PASSWORD);

        Reply invited = admin.post("people", invitation(email, EMPLOYEE).replace("Budi", "Yang Diketik"));

        String id = invited.json().get("id").asText();
        assertThat(invited.response().body())
                .contains("Yang Diketik")
                .doesNotContain("Rahasia", "\"" + username + "\"");
        assertThat(admin.get("people?size=200&q=rahasia").json().get("total").asInt())
                .isZero();
        assertThat(sendAgain(id).problem()).isEqualTo("429 invitation-too-soon");
        try (Browser browser = Browser.as(Demo.ADMIN)) {
            browser.go("/app/people/" + id);
            assertThat(browser.await("main").getText())
                    .contains("Yang Diketik", "Belum masuk sejak diundang")
                    .doesNotContain("Rahasia");
            browser.go("/app/audit?subject=" + id);
            assertThat(browser.await("main").getText()).contains("Yang Diketik").doesNotContain("Rahasia");
        }
        try (Browser browser = Browser.open()) {
            browser.go("/app/");
            browser.signIn(username, Newcomer.PASSWORD);
        }
        assertThat(admin.get("people/" + id).json().get("name").asText()).isEqualTo("Rahasia Asli");
        assertThat(sendAgain(id).problem()).isEqualTo("409 invitation-accepted");

        assertThat(admin.delete("people/" + id).status()).isEqualTo(204);
        assertThat(Realm.hasAccount(username)).isTrue();
        assertThat(admin.get("people/" + id).problem()).isEqualTo("404 not-found");
    }

    @Test
    void anAccountThatWasGivenARoleInTheConsoleOutlivesTheMembershipToo() throws Exception {
        Newcomer watcher = Newcomer.invitedBy(admin, EMPLOYEE);
        Realm.giveRole(watcher.email(), "offline_access");

        assertThat(admin.delete("people/" + watcher.id()).status()).isEqualTo(204);

        assertThat(Realm.hasAccount(watcher.email())).isTrue();
    }

    @Test
    void anAccountThatAnInvitationMadeGoesWithItsOnlyMembershipAlsoOfAnAdmin() {
        Newcomer second = Newcomer.invitedBy(admin, ADMIN);

        assertThat(admin.delete("people/" + second.id()).status()).isEqualTo(204);

        assertThat(Realm.hasAccount(second.email())).isFalse();
    }

    @Test
    void rolesThatTheDatabaseRefusesAtTheVeryEndAreNotGivenAndTheSecondTryIsLogged() throws Exception {
        Newcomer newcomer = Newcomer.invitedBy(admin, EMPLOYEE);
        String wish = "{\"roles\":[\"case-handler\"],\"assignments\":[" + assignment("rsud") + "]}";
        refuse("person.roles", newcomer.id());

        assertThat(admin.patch("people/" + newcomer.id(), wish).problem()).isEqualTo("500 internal-error");
        assertThat(roles(newcomer.id())).isEqualTo("[\"employee\"]");
        assertThat(keycloaksRoles(newcomer)).isEqualTo("[\"employee\"]");

        letTheDatabaseAcceptAgain();
        assertThat(admin.patch("people/" + newcomer.id(), wish).status()).isEqualTo(200);
        assertThat(entries("person.roles", newcomer.id())).containsExactly("[\"case-handler\"]");
        assertThat(keycloaksRoles(newcomer)).isEqualTo("[\"case-handler\",\"unit-user\"]");
    }

    @Test
    void aRemovalThatTheDatabaseRefusesAtTheVeryEndTakesNothingAndTheSecondTryIsLogged() throws Exception {
        Newcomer newcomer =
                Newcomer.invitedBy(admin, "\"roles\":[\"case-handler\"],\"assignments\":[" + assignment("rsud") + "]");
        refuse("person.removed", newcomer.id());

        assertThat(admin.delete("people/" + newcomer.id()).problem()).isEqualTo("500 internal-error");
        assertThat(roles(newcomer.id())).isEqualTo("[\"case-handler\"]");
        assertThat(keycloaksRoles(newcomer)).isEqualTo("[\"case-handler\",\"unit-user\"]");

        letTheDatabaseAcceptAgain();
        assertThat(admin.delete("people/" + newcomer.id()).status()).isEqualTo(204);
        assertThat(entries("person.removed", newcomer.id())).hasSize(1);
        assertThat(assignments(newcomer.id())).isEmpty();
        assertThat(Realm.hasAccount(newcomer.email())).isFalse();
    }

    @Test
    void anInvitationThatTheDatabaseRefusesAtTheVeryEndLeavesNoAccount() throws Exception {
        String email = Newcomer.freshAddress();
        refuse("person.invited", "");

        assertThat(admin.post("people", invitation(email, EMPLOYEE)).problem()).isEqualTo("500 internal-error");
        assertThat(Realm.hasAccount(email)).isFalse();

        letTheDatabaseAcceptAgain();
        assertThat(admin.post("people", invitation(email, EMPLOYEE)).status()).isEqualTo(201);
    }

    @Test
    void whoIsInvitedAgainGetsNothingBackThatWasLeftOfHisTimeBefore() throws Exception {
        Newcomer newcomer = Newcomer.invitedBy(admin, "\"assignments\":[" + assignment("rsud") + "]");
        Realm.removeMember("kota-contoh", newcomer.email());

        Reply again =
                admin.post("people", invitation(newcomer.email(), "\"assignments\":[" + assignment("dinkes") + "]"));

        assertThat(again.json().get("id").asText()).isEqualTo(newcomer.id());
        assertThat(assignments(newcomer.id())).containsExactly(Demo.unit("dinkes"));
    }

    @Test
    void whoWasTakenFromKeycloakHalfWayIsRemovedWithTheSecondTry() throws Exception {
        Newcomer newcomer = Newcomer.invitedBy(admin, "\"assignments\":[" + assignment("rsud") + "]");
        Realm.removeMember("kota-contoh", newcomer.email());

        assertThat(admin.delete("people/" + newcomer.id()).status()).isEqualTo(204);

        assertThat(assignments(newcomer.id())).isEmpty();
        assertThat(entries("person.removed", newcomer.id())).hasSize(1);
        assertThat(admin.delete("people/" + newcomer.id()).problem()).isEqualTo("404 not-found");
    }

    @Test
    void aStaleFormGivesNothingBackThatAnotherAdminHasTaken() throws Exception {
        Newcomer second = Newcomer.invitedBy(admin, ADMIN);
        String person = "people/" + second.id();
        String seen = admin.get(person).header("ETag");
        try (Browser browser = Browser.as(Demo.ADMIN)) {
            browser.go("/app/" + person);
            browser.await("#role-case-handler");
            assertThat(admin.patch(person, "{" + EMPLOYEE + "}", "If-Match", seen)
                            .status())
                    .isEqualTo(200);

            browser.click("#role-case-handler");
            browser.click("form[action$='/roles'] button");

            browser.awaitText(".note.bad", "baru diubah");
            assertThat(browser.await("#role-tenant-admin").isSelected()).isFalse();
            assertThat(browser.await("#role-employee").isSelected()).isTrue();
            assertThat(roles(second.id())).isEqualTo("[\"employee\"]");
            assertThat(admin.patch(person, "{" + ADMIN + "}", "If-Match", seen).problem())
                    .isEqualTo("412 stale");

            admin.patch(person, "{\"roles\":[\"case-handler\"]}");
            browser.choose("#unit", Demo.unit("rsud"));
            browser.click("form[action$='/assignments'] button");
            browser.awaitText("[aria-labelledby=units-title] ul", "Rumah Sakit");
        }
        assertThat(roles(second.id())).as("assigning touches no roles").isEqualTo("[\"case-handler\"]");
    }

    @Test
    void addressesThatCannotBeAnAccountAreRefusedWhereTheyStand() {
        String username = "nama-" + UUID.randomUUID().toString().substring(0, 8) + "@lain.example";
        Realm.addAccount(username, "pindah-" + username, "Rahasia", Newcomer.PASSWORD);

        for (String email : List.of(
                "o'neil@contoh.go.id", "a%b@contoh.go.id", "siti..a@contoh.go.id", ".a@contoh.go.id", "a@-b.go.id")) {
            Reply refused = admin.post("people", invitation(email, EMPLOYEE));
            assertThat(refused.problem()).as(email).isEqualTo("422 input-not-accepted");
            assertThat(refused.response().body()).contains("\"email\"", "email-malformed");
        }
        Reply taken = admin.post("people", invitation(username, EMPLOYEE));
        assertThat(taken.problem()).isEqualTo("422 input-not-accepted");
        assertThat(taken.response().body())
                .contains("\"email\"", "account-refused")
                .doesNotContain("Rahasia", "pindah");
    }

    @Test
    void aKeyKnowsItsInvitationAgainWhateverTheOrderAndKeepsNoWordOfIt() throws Exception {
        String email = Newcomer.freshAddress();
        String key = UUID.randomUUID().toString();
        String wish = "{\"name\":\"Budi\",\"email\":\"" + email + "\",\"roles\":[%s],\"assignments\":[%s]}";
        Reply first = admin.post(
                "people",
                wish.formatted("\"employee\",\"case-handler\"", assignment("rsud") + "," + assignment("dinkes")),
                "Idempotency-Key",
                key);
        Reply second = admin.post(
                "people",
                wish.formatted("\"case-handler\",\"employee\"", assignment("dinkes") + "," + assignment("rsud")),
                "Idempotency-Key",
                key);

        assertThat(second.json().get("id")).isEqualTo(first.json().get("id"));
        assertThat(rows("select digest from creation where key = '" + key + "'"))
                .singleElement()
                .asString()
                .matches("[0-9a-f]{64}");
    }

    private Api adminOfAnAgencyOfHisOwn(String alias) {
        Reply made = Api.as(Demo.CENTRAL).put("central/tenants/" + alias, """
                {"name": "Kota Penjaga", "kind": "city", "domains": ["penjaga.example"], "firstAdministrator":
                 {"username": "admin.%s", "givenName": "Rina", "familyName": "Bayu", "email": "%s@surat.example"}}""".formatted(alias, alias));
        assertThat(made.status()).as(made.response().body()).isEqualTo(201);
        Realm.setPassword("admin." + alias, Newcomer.PASSWORD);
        return new Api(Optional.of(Tokens.fetch("admin." + alias, Newcomer.PASSWORD)));
    }

    private Reply sendAgain(String person) {
        return admin.post("people/" + person + "/invitation", "");
    }

    private String roles(String person) {
        return admin.get("people/" + person).json().get("roles").toString();
    }

    /** Returns what a new token says. */
    private static String keycloaksRoles(Newcomer newcomer) throws Exception {
        List<String> roles = new ArrayList<>();
        for (JsonNode role : newcomer.withPassword().signedIn().get("me").json().get("roles")) {
            roles.add("\"" + role.asText() + "\"");
        }
        return roles.stream().sorted().toList().toString().replace(" ", "");
    }

    private static String invitation(String email, String roles) {
        return "{\"name\":\"Budi\",\"email\":\"" + email + "\"," + roles + "}";
    }

    private static String assignment(String unit) {
        return "{\"unit\":\"" + Demo.unit(unit) + "\",\"role\":\"unit-user\"}";
    }

    private static List<String> assignments(String person) throws SQLException {
        return rows("select unit_id from assignment where person_id = '" + person + "'");
    }

    private static List<String> entries(String action, String person) throws SQLException {
        return rows("select after from audit_entry where action = '" + action + "' and subject_id = '" + person + "'");
    }

    private static List<String> rows(String query) throws SQLException {
        String tenant = Sql.owner()
                .column("select id from tenant where alias = 'kota-contoh'")
                .get(0);
        return Sql.owner().columnAs(tenant, query);
    }

    /** Has the database refuse, at the very end, what writes such an entry about a person; about anybody if that is empty. */
    private static void refuse(String action, String person) throws SQLException {
        Sql.owner().run("""
                create function refuse_people() returns trigger language plpgsql as $$
                begin
                    if new.action = '%s' and new.subject_id::text like '%s%%' then raise exception 'refused at the end'; end if;
                    return null;
                end $$""".formatted(action, person), """
                create constraint trigger refuse_people after insert on audit_entry deferrable initially deferred
                for each row execute function refuse_people()""");
    }
}
