package integritas.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What descriptions may do to people and to the directory, and what of it stands in the agency's log. */
class DescribedPeopleIT {

    private static final Api CENTRAL = Api.as(Demo.CENTRAL);

    @Test
    void whatAFileGivesAndTakesStandsInTheAgencysLog() throws SQLException {
        String ana = person("ana.kota-beri", "ana@kota-beri.test", "\"tenant-admin\"", "");
        String budi = person("budi.kota-beri", "budi@kota-beri.test", "\"tenant-admin\"", "\"unit-user\":[\"pemkot\"]");
        assertThat(apply("kota-beri", "", ana, budi).status()).isEqualTo(200);

        assertThat(log("kota-beri", "action || ' ' || actor_name"))
                .containsExactlyInAnyOrder(
                        "tenant.created Tirta Mahendra",
                        "unit.added Tirta Mahendra",
                        "person.described Tirta Mahendra",
                        "person.described Tirta Mahendra",
                        "unit.assigned Tirta Mahendra");
        assertThat(about("kota-beri", "budi.kota-beri")).containsExactly(" -> {\"roles\":\"tenant-admin, unit-user\"}");

        Realm.setPassword("ana.kota-beri", "Sementara-12345");
        String noAdmin = person("budi.kota-beri", "budi@kota-beri.test", "\"employee\"", "");
        assertThat(apply("kota-beri", "?overwrite=people.budi.kota-beri.roles", ana, noAdmin)
                        .status())
                .isEqualTo(200);
        assertThat(about("kota-beri", "budi.kota-beri"))
                .contains("{\"roles\":\"tenant-admin, unit-user\"} -> {\"roles\":\"employee\"}");
    }

    @Test
    void noFileTakesTheLastAdminAndThenNothingOfItIsDone() throws Exception {
        String admin = person("ana.kota-tunggal", "ana@kota-tunggal.test", "\"tenant-admin\"", "");
        assertThat(apply("kota-tunggal", "", admin).status()).isEqualTo(200);
        String none = person("ana.kota-tunggal", "ana@kota-tunggal.test", "\"employee\"", "");

        assertThat(apply("kota-tunggal", "?overwrite=people.ana.kota-tunggal.roles", none)
                        .problem())
                .isEqualTo("409 last-admin");

        assertThat(about("kota-tunggal", "ana.kota-tunggal")).hasSize(1);
        Realm.setPassword("ana.kota-tunggal", "Sementara-12345");
        Api ana = new Api(Optional.of(Tokens.fetch("ana.kota-tunggal", "Sementara-12345")));
        assertThat(ana.get("me").json().get("roles")).hasToString("[\"tenant-admin\"]");

        String another = person("budi.kota-tunggal", "budi@kota-tunggal.test", "\"tenant-admin\"", "");
        assertThat(apply("kota-tunggal", "", admin, another).status()).isEqualTo(200);
        Realm.setPassword("budi.kota-tunggal", "Sementara-12345");
        assertThat(apply("kota-tunggal", "?overwrite=people.ana.kota-tunggal.roles", none, another)
                        .status())
                .as("once there is another one")
                .isEqualTo(200);
    }

    @Test
    void aUsernameAloneTakesOverNobodysAccount() throws SQLException {
        String budi = "budi.bersama";
        assertThat(apply("kota-pemilik", "", person(budi, "budi@pemilik.test", "\"employee\"", ""))
                        .status())
                .isEqualTo(200);

        Reply refused = apply("kota-perebut", "", person(budi, "saya@perebut.example", "\"employee\"", ""));

        assertThat(refused.problem()).isEqualTo("422 input-not-accepted");
        assertThat(refused.response().body()).contains("account-elsewhere", "people.budi.bersama.account");
        assertThat(Realm.email(budi)).isEqualTo("budi@pemilik.test");
        assertNothingRemains("kota-perebut");

        assertThat(apply("kota-perebut", "", person(budi, "BUDI@pemilik.test", "\"employee\"", ""))
                        .status())
                .as("of who is the same person by his address")
                .isEqualTo(200);
        assertThat(apply("kota-pemilik", "", person(budi, "lain@pemilik.test", "\"employee\"", ""))
                        .response()
                        .body())
                .as("now that the account serves two")
                .contains("account-elsewhere");
        assertThat(Realm.email(budi)).isEqualToIgnoringCase("budi@pemilik.test");
    }

    @Test
    void theAddressOfAnAccountThatIsTheAgencysAloneIsChangedAndLogged() throws SQLException {
        String citra = "citra.kota-alamat";
        assertThat(apply("kota-alamat", "", person(citra, "citra@alamat.test", "\"employee\"", ""))
                        .status())
                .isEqualTo(200);

        assertThat(apply("kota-alamat", "", person(citra, "baru@alamat.test", "\"employee\"", ""))
                        .status())
                .isEqualTo(200);

        assertThat(Realm.email(citra)).isEqualTo("baru@alamat.test");
        assertThat(about("kota-alamat", citra).get(1)).contains("citra@alamat.test", "baru@alamat.test");

        Realm.setPassword(citra, "Sementara-12345");
        assertThat(apply("kota-alamat", "", person(citra, "saya@perebut.example", "\"employee\"", ""))
                        .problem())
                .as("who can sign in keeps the address that leads into the account")
                .isEqualTo("422 input-not-accepted");
        assertThat(Realm.email(citra)).isEqualTo("baru@alamat.test");
    }

    @Test
    void anAddressThatIsAnotherAccountsIsNamedAndLeavesNothing() throws SQLException {
        assertThat(apply("kota-surel", "", person("dewi.surel", "dewi@surel.test", "\"employee\"", ""))
                        .status())
                .isEqualTo(200);

        Reply refused = apply(
                "kota-surel-lain",
                "",
                person("eko.surel", "eko@surel.test", "\"employee\"", ""),
                person("fajar.surel", "dewi@surel.test", "\"employee\"", ""));

        assertThat(refused.problem()).isEqualTo("422 input-not-accepted");
        assertThat(refused.response().body()).contains("account-refused", "people.fajar.surel.account");
        assertThat(Realm.hasAccount("eko.surel")).isFalse();
        assertNothingRemains("kota-surel-lain");
    }

    @Test
    void aDomainOfAnotherAgencyIsRefusedAndChangesNeitherRegisterNorLog() throws SQLException {
        assertThat(withDomains("kota-ranah", "\"ranah.test\"").status()).isEqualTo(200);

        Reply refused = withDomains("kota-ranah-baru", "\"ranah.test\"");
        assertThat(refused.problem()).isEqualTo("422 input-not-accepted");
        assertThat(refused.response().body()).contains("organization-refused", "\"domains\"");
        assertNothingRemains("kota-ranah-baru");

        assertThat(withDomains("kota-ranah-lama", "\"lama.test\"").status()).isEqualTo(200);
        for (int again = 0; again < 2; again++) {
            assertThat(withDomains("kota-ranah-lama", "\"lama.test\", \"ranah.test\"")
                            .response()
                            .body())
                    .contains("organization-refused");
        }
        assertThat(Operator.inside(
                        "", "select array_to_string(domains, ' ') from tenant where alias = 'kota-ranah-lama'"))
                .containsExactly("lama.test");
        assertThat(log("kota-ranah-lama", "action")).doesNotContain("tenant.described");
    }

    @Test
    void nobodyKeepsARoleThatTheDatabaseRefusedToWriteDown() throws SQLException {
        assertThat(apply("kota-tolak", "").status()).isEqualTo(200);
        String gita = person("gita.kota-tolak", "gita@tolak.test", "\"tenant-admin\"", "");
        Sql.owner().run("""
                create function refuse_description() returns trigger language plpgsql as $$
                begin
                    if new.applied like '%gita.kota-tolak%' then raise exception 'refused at the end'; end if;
                    return null;
                end $$""", """
                create constraint trigger refuse_description after update on tenant_description
                deferrable initially deferred for each row execute function refuse_description()""");
        try {
            assertThat(apply("kota-tolak", "", gita).problem()).isEqualTo("500 internal-error");
        } finally {
            Sql.owner()
                    .run("drop trigger refuse_description on tenant_description", "drop function refuse_description");
        }
        assertThat(Realm.hasAccount("gita.kota-tolak")).isFalse();
        assertThat(log("kota-tolak", "action")).doesNotContain("person.described");

        assertThat(apply("kota-tolak", "", gita).status()).isEqualTo(200);
        assertThat(about("kota-tolak", "gita.kota-tolak")).hasSize(1);
    }

    private static Reply apply(String alias, String query, String... people) {
        return CENTRAL.put("central/descriptions/" + alias + query, """
                {"alias":"%1$s","name":"Kota Orang %1$s","kind":"city","units":[{"code":"pemkot","name":"Pemerintah Kota"}],
                 "people":[%2$s]}""".formatted(alias, String.join(",", people)));
    }

    private static Reply withDomains(String alias, String domains) {
        return CENTRAL.put("central/descriptions/" + alias, """
                {"alias":"%1$s","name":"Kota Ranah %1$s","kind":"city","units":[{"code":"pemkot","name":"Pemerintah Kota"}],
                 "domains":[%2$s]}""".formatted(alias, domains));
    }

    private static String person(String username, String email, String roles, String assignments) {
        return """
                {"username":"%s","givenName":"Orang","familyName":"Berkas","email":"%s","roles":[%s],"assignments":{%s}}""".formatted(username, email, roles, assignments);
    }

    private static List<String> log(String alias, String expression) throws SQLException {
        return Operator.inside(alias, "select " + expression + " from audit_entry order by id");
    }

    /** Returns what the log has of a person, as it was and is. */
    private static List<String> about(String alias, String username) throws SQLException {
        return Operator.inside(
                alias,
                "select before || ' -> ' || after from audit_entry where action = 'person.described' and subject_id = '"
                        + Realm.personKey(username) + "' order by id");
    }

    private static void assertNothingRemains(String alias) throws SQLException {
        assertThat(Operator.inside("", "select alias from tenant where alias = '" + alias + "'"))
                .isEmpty();
        assertThat(Realm.hasOrganization(alias)).isFalse();
    }
}
