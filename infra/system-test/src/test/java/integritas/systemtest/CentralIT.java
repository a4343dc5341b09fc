package integritas.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a central administrator does with tenants, seen from outside, in Keycloak and in the database. */
class CentralIT {

    private static final String REASON = "{\"to\":\"%s\",\"note\":\"Diminta kepala instansi\"}";

    private final Api central = Api.as(Demo.CENTRAL);

    @AfterEach
    void openTheDemoAgain() {
        if (state("kementerian-contoh").equals("suspended")) {
            move("kementerian-contoh", "active");
        }
    }

    @Test
    void makesATenantWithOrganizationAndAdministratorOnceHoweverOftenItIsAsked() throws SQLException {
        Reply first = put("kota-baru", "Kota Baru", "baru.example");
        Reply second = put("kota-baru", "Kota Baru", "baru.example");

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.json().get("state").asText()).isEqualTo("invited");
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(Realm.hasOrganization("kota-baru")).isTrue();
        assertThat(Realm.hasAccount("admin.kota-baru")).isTrue();
        assertThat(units("kota-baru")).containsExactly("kota-baru");
        assertThat(actions("kota-baru")).containsExactly("tenant.created");
    }

    @Test
    void becomesActiveWhenItsAdministratorComesIn() {
        put("kota-datang", "Kota Datang", "datang.example");
        Realm.setPassword("admin.kota-datang", "Sementara-12345");
        Api administrator = new Api(Optional.of(Tokens.fetch("admin.kota-datang", "Sementara-12345")));

        JsonNode me = administrator.get("me").json();

        assertThat(me.at("/tenant/alias").asText()).isEqualTo("kota-datang");
        assertThat(administrator.get("units").json().at("/items/0/name").asText())
                .isEqualTo("Kota Datang");
        assertThat(state("kota-datang")).isEqualTo("active");
        assertThat(actions("kota-datang")).containsExactly("tenant.moved", "tenant.created");
    }

    @Test
    void leavesNothingBehindWhenKeycloakRefusesThePerson() throws SQLException {
        put("kota-satu", "Kota Satu", "satu.example");

        Reply refused =
                central.put("central/tenants/kota-dua", body("kota-dua", "Kota Dua", "dua.example", "kota-satu"));

        assertThat(refused.problem()).isEqualTo("422 input-not-accepted");
        assertThat(refused.json().at("/errors/0/code").asText()).isEqualTo("account-refused");
        assertNothingRemains("kota-dua");
    }

    @Test
    void leavesNothingBehindWhenKeycloakRefusesTheDomain() throws SQLException {
        put("kota-tiga", "Kota Tiga", "tiga.example");

        Reply refused = put("kota-empat", "Kota Empat", "tiga.example");

        assertThat(refused.problem()).isEqualTo("422 input-not-accepted");
        assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo("domains");
        assertNothingRemains("kota-empat");
    }

    @Test
    void leavesNothingBehindWhenTheDatabaseRefusesAtTheVeryEnd() throws SQLException {
        Sql.owner().run("""
                create function refuse_tenant() returns trigger language plpgsql as $$
                begin
                    if new.alias = 'kota-gagal' then raise exception 'refused at the end'; end if;
                    return null;
                end $$""", """
                create constraint trigger refuse_tenant after insert on tenant deferrable initially deferred
                for each row execute function refuse_tenant()""");
        try {
            assertThat(put("kota-gagal", "Kota Gagal", "gagal.example").problem())
                    .isEqualTo("500 internal-error");
            assertNothingRemains("kota-gagal");
        } finally {
            Sql.owner().run("drop trigger refuse_tenant on tenant", "drop function refuse_tenant");
        }
        assertThat(put("kota-gagal", "Kota Gagal", "gagal.example").status()).isEqualTo(201);
    }

    @Test
    void completesWhatAKilledServerLeftHalfMade() throws SQLException {
        put("kota-putus", "Kota Putus", "putus.example");
        String id = Sql.owner()
                .column("select id from tenant where alias = 'kota-putus'")
                .get(0);
        Sql.owner()
                .run(
                        "select set_config('integritas.tenant', '" + id + "', true)",
                        "delete from audit_sealed",
                        "delete from audit_seal",
                        "delete from audit_unsealed",
                        "delete from audit_entry",
                        "delete from letter",
                        "delete from invitation",
                        "delete from unit",
                        "delete from tenant where id = '" + id + "'");
        assertThat(Realm.hasOrganization("kota-putus")).isTrue();

        assertThat(put("kota-putus", "Kota Putus", "putus.example").status()).isEqualTo(201);

        assertThat(units("kota-putus")).containsExactly("kota-putus");
        Realm.setPassword("admin.kota-putus", "Sementara-12345");
        Api administrator = new Api(Optional.of(Tokens.fetch("admin.kota-putus", "Sementara-12345")));
        assertThat(administrator.get("units").status()).isEqualTo(200);
    }

    @Test
    void givesNobodyATenantBecauseOfAMistypedName() throws SQLException {
        Reply refused = central.put(
                "central/tenants/kota-salah",
                body("kota-salah", "Kota Salah", "salah.example", "kota-salah").replace("admin.kota-salah", Demo.UNIT));

        assertThat(refused.json().at("/errors/0/code").asText()).isEqualTo("username-taken");
        assertThat(Realm.hasOrganization("kota-salah")).isFalse();
        assertThat(Sql.owner().column("select alias from tenant where alias = 'kota-salah'"))
                .isEmpty();
    }

    @Test
    void namesEveryFaultOfAnEntryAtOnce() {
        Reply refused =
                central.put("central/tenants/Kota_X", "{\"name\":\" \",\"kind\":\"village\",\"domains\":[\"-\"]}");

        assertThat(refused.problem()).isEqualTo("422 input-not-accepted");
        List<String> fields = new ArrayList<>();
        refused.json()
                .get("errors")
                .forEach(error -> fields.add(error.get("field").asText()));
        assertThat(fields).containsExactlyInAnyOrder("alias", "name", "kind", "domains", "firstAdministrator");
    }

    @Test
    void changesATenantHereAndInKeycloakAndRemembersBoth() {
        String tag = put("kota-lama", "Kota Lama", "lama.example").header("ETag");

        Reply changed = central.put(
                "central/tenants/kota-lama",
                body("kota-lama", "Kota Anyar", "anyar.example", "kota-lama"),
                "If-Match",
                tag);
        Reply stale = central.put(
                "central/tenants/kota-lama",
                body("kota-lama", "Kota Lain", "lain.example", "kota-lama"),
                "If-Match",
                tag);

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.json().get("domains").toString()).isEqualTo("[\"anyar.example\"]");
        assertThat(stale.problem()).isEqualTo("412 stale");
        assertThat(put("kota-sisa", "Kota Lama", "lama.example").status())
                .as("name and domain are free again")
                .isEqualTo(201);
        JsonNode event = central.get("central/tenants/kota-lama").json().at("/history/0");
        assertThat(event.get("before").asText()).contains("Kota Lama");
        assertThat(event.get("after").asText()).contains("Kota Anyar");
    }

    @Test
    void shutsOpenSessionsAndValidTokensWhenSuspendedAndOpensThemAgain() {
        Api unit = Api.as(Demo.FOREIGN_UNIT);
        try (Browser browser = Browser.as(Demo.FOREIGN_UNIT)) {
            browser.go("/app/assessments");
            assertThat(browser.source()).contains("<table");

            assertThat(move("kementerian-contoh", "suspended").status()).isEqualTo(200);

            assertThat(unit.get("units").problem()).isEqualTo("403 no-tenant");
            browser.go("/app/assessments");
            assertThat(browser.source()).doesNotContain("<table");
            assertThat(Realm.isOpen("kementerian-contoh")).isFalse();
            assertThat(new Api(Optional.of(Tokens.fetch(Demo.FOREIGN_UNIT)))
                            .get("me")
                            .json()
                            .get("tenants"))
                    .isEmpty();

            assertThat(move("kementerian-contoh", "active").status()).isEqualTo(200);

            assertThat(unit.get("units").status()).isEqualTo(200);
            browser.go("/app/assessments");
            assertThat(browser.source()).contains("<table");
            assertThat(Realm.isOpen("kementerian-contoh")).isTrue();
        }
        JsonNode event =
                central.get("central/tenants/kementerian-contoh").json().at("/history/0");
        assertThat(event.get("before").asText()).isEqualTo("\"suspended\"");
        assertThat(event.get("after").asText()).isEqualTo("\"active\"");
        assertThat(event.get("note").asText()).isEqualTo("Diminta kepala instansi");
    }

    @Test
    void closesForGood() {
        put("kota-tutup", "Kota Tutup", "tutup.example");

        assertThat(move("kota-tutup", "closed").status()).isEqualTo(200);

        assertThat(move("kota-tutup", "active").problem()).isEqualTo("409 tenant-state-unfit");
        assertThat(central.put("central/tenants/kota-tutup", body("kota-tutup", "Lain", "lain.example", "kota-tutup"))
                        .problem())
                .isEqualTo("409 tenant-state-unfit");
        assertThat(Realm.isOpen("kota-tutup")).isFalse();
    }

    @Test
    void asksForAReason() {
        Reply refused =
                central.post("central/tenants/kota-contoh/transitions", "{\"to\":\"suspended\",\"note\":\" \"}");

        assertThat(refused.json().at("/errors/0/code").asText()).isEqualTo("reason-missing");
        assertThat(state("kota-contoh")).isEqualTo("active");
    }

    @Test
    void listsSearchesSortsAndPagesInTheDatabase() {
        for (String letter : List.of("a", "b", "c")) {
            put("kab-urut-" + letter, "Kabupaten Urut " + letter, "urut-" + letter + ".example");
        }

        assertThat(aliases("q=URUT&sort=-alias&size=2")).containsExactly("kab-urut-c", "kab-urut-b");
        assertThat(aliases("q=urut&sort=-alias&size=2&page=1")).containsExactly("kab-urut-a");
        assertThat(aliases("q=urut&state=active")).isEmpty();
        assertThat(aliases("q=%25&size=200")).isEmpty();
        JsonNode beyond = central.get("central/tenants?q=urut&page=9").json();
        assertThat(beyond.get("total").asInt()).isEqualTo(3);
        assertThat(beyond.get("items")).isEmpty();
        assertThat(central.get("central/tenants?sort=id%3B").problem()).isEqualTo("422 input-not-accepted");
    }

    @Test
    void givesARoleAcrossTenantsAndTakesItAway() {
        String wish = "{\"person\":\"" + Demo.IN_NONE + "\",\"role\":\"national-assessor\",\"note\":\"Surat tugas\"}";

        Reply given = central.post("central/roles/given", wish);
        Reply again = central.post("central/roles/given", wish);

        assertThat(given.json().get("holders").toString()).contains(Demo.IN_NONE, Demo.CENTRAL, Demo.NATIONAL);
        assertThat(again.json().get("history")).isEqualTo(given.json().get("history"));
        assertThat(rolesInANewToken(Demo.IN_NONE)).contains("national-assessor");

        Reply taken = central.post("central/roles/taken", wish);

        assertThat(taken.json().get("holders").toString()).doesNotContain(Demo.IN_NONE);
        assertThat(taken.json().at("/history/0/held").asBoolean()).isFalse();
        assertThat(rolesInANewToken(Demo.IN_NONE)).doesNotContain("national-assessor");
    }

    @Test
    void letsNobodyTakeHisOwnRoleOrGiveOneToNobody() {
        Reply own = central.post(
                "central/roles/taken", "{\"person\":\"admin.pusat\",\"role\":\"central-admin\",\"note\":\"x\"}");
        Reply nobody =
                central.post("central/roles/given", "{\"person\":\"siapa\",\"role\":\"central-admin\",\"note\":\"x\"}");
        Reply inTenant =
                central.post("central/roles/given", "{\"person\":\"tpn\",\"role\":\"tenant-admin\",\"note\":\"x\"}");

        assertThat(own.json().at("/errors/0/code").asText()).isEqualTo("own-role");
        assertThat(nobody.json().at("/errors/0/code").asText()).isEqualTo("unknown-account");
        assertThat(inTenant.json().at("/errors/0/code").asText()).isEqualTo("unknown-role");
    }

    private static String rolesInANewToken(String person) {
        return new Api(Optional.of(Tokens.fetch(person)))
                .get("me")
                .json()
                .get("roles")
                .toString();
    }

    @Test
    void addsUpWhatTheTenantsHold() throws SQLException {
        Api.as(Demo.UNIT).patch(Demo.assessment(Demo.UNIT) + "/answers", "{\"answers\":{\"B.I.a\":4,\"B.II.a\":4}}");
        JsonNode overview = central.get("central/overview").json();
        String ofTheYear = " from score_summary where tier = 'self' and period = "
                + overview.get("year").asInt();
        JsonNode all = overview.get("all");

        assertThat(all.get("tenants").asInt())
                .isEqualTo(Sql.owner().column("select id from tenant").size());
        assertThat(all.get("assessments").asDouble())
                .isEqualTo(Sql.owner()
                        .sumOverTenants("select count(*) from assessment where period = "
                                + overview.get("year").asInt()))
                .isPositive();
        assertThat(all.get("units").asDouble())
                .isEqualTo(Sql.owner().sumOverTenants("select count(distinct unit_id)" + ofTheYear));
        assertThat(all.get("completeness").asDouble() * all.get("assessments").asDouble())
                .isCloseTo(
                        Sql.owner()
                                .sumOverTenants("select coalesce(sum(answered::numeric / questions), 0)" + ofTheYear),
                        org.assertj.core.data.Offset.offset(0.01));
        for (int band = 0; band < 10; band++) {
            String upper = band == 9 ? "" : " and points < " + (band + 1) * 10;
            assertThat(all.at("/scores/" + band + "/assessments").asDouble())
                    .isEqualTo(Sql.owner()
                            .sumOverTenants("select count(*)" + ofTheYear + " and points >= " + band * 10 + upper));
        }
        assertThat(all.get("awards")).isNotEmpty();
        for (JsonNode award : all.get("awards")) {
            String granted = " and '" + award.get("award").asText() + "' = any (string_to_array(awards, ','))";
            assertThat(award.get("granted").asDouble())
                    .isEqualTo(Sql.owner().sumOverTenants("select count(*)" + ofTheYear + granted));
        }
    }

    private void assertNothingRemains(String alias) throws SQLException {
        assertThat(Realm.hasOrganization(alias)).isFalse();
        assertThat(Realm.hasAccount("admin." + alias)).isFalse();
        assertThat(Sql.owner().column("select alias from tenant where alias = '" + alias + "'"))
                .isEmpty();
    }

    private Reply put(String alias, String name, String domain) {
        return central.put("central/tenants/" + alias, body(alias, name, domain, alias));
    }

    private static String body(String alias, String name, String domain, String mailbox) {
        return """
                {"name": "%s", "kind": "city", "domains": ["%s"], "firstAdministrator": {"username": "admin.%s",
                 "givenName": "Rina", "familyName": "Bayu", "email": "%s@surat.example"}}""".formatted(name, domain, alias, mailbox);
    }

    private Reply move(String alias, String to) {
        return central.post("central/tenants/" + alias + "/transitions", REASON.formatted(to));
    }

    private String state(String alias) {
        return central.get("central/tenants/" + alias).json().get("state").asText();
    }

    private List<String> actions(String alias) {
        List<String> actions = new ArrayList<>();
        central.get("central/tenants/" + alias)
                .json()
                .get("history")
                .forEach(event -> actions.add(event.get("action").asText()));
        return actions;
    }

    private List<String> aliases(String query) {
        List<String> aliases = new ArrayList<>();
        central.get("central/tenants?" + query)
                .json()
                .get("items")
                .forEach(item -> aliases.add(item.get("alias").asText()));
        return aliases;
    }

    private static List<String> units(String alias) throws SQLException {
        String id = Sql.owner()
                .column("select id from tenant where alias = '" + alias + "'")
                .get(0);
        return Sql.owner().columnAs(id, "select code from unit");
    }
}
