package integritas.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who is asked to manage an agency first, until somebody who manages it has come in. */
class FirstAdministratorIT {

    private static final String PASSWORD = "Sementara-12345";

    private final Api central = Api.as(Demo.CENTRAL);

    @Test
    void canBeAnotherWhileNobodyHasComeInAndTheFormerOneIsOut() throws Exception {
        put("kota-keliru", "admin.keliru", "salah-ketik@surat.example");
        assertThat(Realm.hasAccount("admin.keliru")).isTrue();

        Reply changed = put("kota-keliru", "admin.benar", "benar@surat.example");

        assertThat(changed.status()).isEqualTo(200);
        JsonNode event = history("kota-keliru").get(0);
        assertThat(event.get("action").asText()).isEqualTo("tenant.described");
        assertThat(event.get("before").asText()).isEqualTo("{\"administrator\":\"admin.keliru\"}");
        assertThat(event.get("after").asText()).isEqualTo("{\"administrator\":\"admin.benar\"}");
        assertThat(event.get("by").asText()).isEqualTo("Tirta Mahendra");
        assertThat(Realm.hasAccount("admin.keliru")).isFalse();
        Api administrator = arrive("admin.benar");
        assertThat(usernames(administrator)).containsExactly("admin.benar");
        assertThat(administrator
                        .get("audit/entries?action=tenant.described")
                        .json()
                        .at("/items/0/after")
                        .toString())
                .as("the agency's own log")
                .contains("admin.benar");
    }

    @Test
    void keepsAnAccountThatServesAnotherAgencyWhenHeIsReplaced() throws Exception {
        Newcomer colleague = Newcomer.invitedBy(Api.as(Demo.ADMIN), "\"roles\":[\"employee\"]")
                .withPassword();
        put("kota-salah-orang", colleague.email(), colleague.email());
        assertThat(tenants(colleague)).contains("kota-salah-orang");

        put("kota-salah-orang", "admin.orang-benar", "orang-benar@surat.example");

        assertThat(tenants(colleague)).isEqualTo("[\"kota-contoh\"]");
    }

    @Test
    void isWrittenToOnceWithinAnHourHoweverOftenTheSameIsAskedFor() throws Exception {
        String mail = "sekali@surat.example";
        for (int time = 0; time < 4; time++) {
            put("kota-sekali", "admin.sekali", mail);
        }
        Mails.await(mail);
        Mails.settle();

        assertThat(Mails.to(mail)).hasSize(1);
    }

    @Test
    void isWrittenToAnewWhereOnlyTheAddressWasMistyped() throws Exception {
        put("kota-surat", "admin.surat", "salah-surat@surat.example");
        Mails.await("salah-surat@surat.example");

        assertThat(put("kota-surat", "admin.surat", "benar-surat@surat.example").status())
                .isEqualTo(200);

        Mails.await("benar-surat@surat.example");
        assertThat(Realm.email("admin.surat")).isEqualTo("benar-surat@surat.example");
        assertThat(history("kota-surat").get(0).get("after").asText()).contains("benar-surat@surat.example");
        arrive("admin.surat");
        assertThat(put("kota-surat", "admin.surat", "lain-surat@surat.example").status())
                .as("who has come in is left alone")
                .isEqualTo(200);
        assertThat(Realm.email("admin.surat")).isEqualTo("benar-surat@surat.example");
    }

    @Test
    void canStillBeAnotherAfterTheAgencyWasSuspendedAndOpenedAgain() {
        put("kota-tunda", "admin.tunda", "tunda@surat.example");
        move("kota-tunda", "suspended");

        Reply opened = move("kota-tunda", "active");

        assertThat(opened.json().get("state").asText()).isEqualTo("invited");
        put("kota-tunda", "admin.tunda-dua", "tunda-dua@surat.example");
        arrive("admin.tunda-dua");
        assertThat(state("kota-tunda")).isEqualTo("active");
        move("kota-tunda", "suspended");
        assertThat(move("kota-tunda", "active").json().get("state").asText())
                .as("once somebody has come in")
                .isEqualTo("active");
    }

    @Test
    void staysWhoHeIsOnceHeHasComeIn() {
        put("kota-tetap", "admin.tetap", "tetap@surat.example");
        Api administrator = arrive("admin.tetap");

        assertThat(put("kota-tetap", "admin.lain", "lain@surat.example").status())
                .isEqualTo(200);

        assertThat(usernames(administrator)).containsExactly("admin.tetap");
        assertThat(Realm.hasAccount("admin.lain")).isFalse();
    }

    private Reply put(String alias, String username, String email) {
        return central.put("central/tenants/" + alias, """
                {"name": "Kota %1$s", "kind": "city", "domains": ["%1$s.example"], "firstAdministrator":
                 {"username": "%2$s", "givenName": "Rina", "familyName": "Bayu", "email": "%3$s"}}""".formatted(alias, username, email));
    }

    private Reply move(String alias, String to) {
        return central.post(
                "central/tenants/" + alias + "/transitions", "{\"to\":\"" + to + "\",\"note\":\"Diminta instansi\"}");
    }

    private String state(String alias) {
        return central.get("central/tenants/" + alias).json().get("state").asText();
    }

    private JsonNode history(String alias) {
        return central.get("central/tenants/" + alias).json().get("history");
    }

    /** Lets somebody set his password and come in. */
    private static Api arrive(String username) {
        Realm.setPassword(username, PASSWORD);
        Api api = new Api(Optional.of(Tokens.fetch(username, PASSWORD)));
        assertThat(api.get("units").status()).isEqualTo(200);
        return api;
    }

    private static List<String> usernames(Api administrator) {
        List<String> usernames = new ArrayList<>();
        administrator
                .get("people")
                .json()
                .get("items")
                .forEach(person -> usernames.add(person.get("username").asText()));
        return usernames;
    }

    private static String tenants(Newcomer person) {
        return person.signedIn().get("me").json().get("tenants").toString();
    }
}
