package integritas.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import integritas.systemtest.Operator.Outcome;
import java.sql.SQLException;
import java.time.Year;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Keys that seal are replaced while the platform runs, and master keys are retired once nothing needs them. */
class KeyRotationIT {

    private static final String TENANT = "kota-contoh";
    private static final String OTHER = "kementerian-contoh";

    @BeforeAll
    static void switchThePluginOn() {
        Plugin outreach = new Plugin("outreach");
        outreach.ensureRunning();
        outreach.switchOn(Demo.ADMIN);
    }

    @Test
    void whatFollowsIsSealedWithTheNewKeyAndWhatWasSealedBeforeIsStillRead() throws Exception {
        String topicBefore = topic("Sebelum kunci baru");
        String topicAfter = topic("Sesudah kunci baru");
        String before = event(topicBefore);
        String old = keyOf(topicBefore);
        long others = keysAddedTo(OTHER);

        Outcome rotated = Operator.run(List.of("rotate-key", TENANT));

        assertThat(rotated.code()).as(rotated.said()).isZero();
        String after = event(topicAfter);
        String made = keyOf(topicAfter);
        assertThat(rotated.said()).startsWith(TENANT + " seals with the key " + made);
        assertThat(made).isNotEqualTo(old);
        assertThat(keyOf(topicBefore)).isEqualTo(old);
        try (Browser browser = Browser.as(Demo.UNIT)) {
            for (String event : List.of(before, after)) {
                browser.go("/app/plugins/outreach/events/" + event);
                browser.awaitText("main", "0812 3456 7890");
            }
        }
        assertThat(keysAddedTo(OTHER)).isEqualTo(others);
        JsonNode entry = Api.as(Demo.ADMIN)
                .get("audit/entries?size=1&action=key.rotated")
                .json()
                .at("/items/0");
        assertThat(entry.get("before").asText()).isEqualTo('"' + old + '"');
        assertThat(entry.get("after").asText()).isEqualTo('"' + made + '"');
    }

    @Test
    void aTenantThatIsNotThereGetsNoKey() throws Exception {
        Outcome refused = Operator.run(List.of("rotate-key", "kota-tidak-ada"));

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.said()).contains("FAILED   kota-tidak-ada").contains("404");
    }

    @Test
    void aMasterKeyIsRetiredOnlyOnceNoKeyOfAnyTenantIsWrappedWithIt() throws SQLException {
        event(topic("Dengan kunci utama"));
        String used = Sql.owner()
                .column("select id from master_key order by first_used")
                .get(0);

        assertThatThrownBy(() -> Sql.owner().run("delete from master_key where id = '" + used + "'"))
                .hasMessageContaining("tenant_key");

        Sql.owner().run("insert into master_key (id) values ('00000000')");
        Sql.owner().run("delete from master_key where id = '00000000'");
        assertThat(Sql.owner().column("select id from master_key")).containsExactly(used);
    }

    /** One that no other try of the same test has used. */
    private static String topic(String topic) {
        return topic + " " + UUID.randomUUID();
    }

    private static String event(String topic) {
        Reply added = Api.as(Demo.UNIT)
                .post(
                        "plugins/outreach/events",
                        "{\"heldOn\":\"" + (Year.now().getValue() - 8) + "-03-04\",\"topic\":\"" + topic
                                + "\",\"participants\":4,\"contact\":\"0812 3456 7890\"}");
        assertThat(added.status()).as(added.response().body()).isEqualTo(201);
        return added.json().get("id").asText();
    }

    /** Returns the id of the key that the contact of an event is sealed with. */
    private static String keyOf(String topic) throws SQLException {
        try (Chain server = Chain.ofTheServer(TENANT)) {
            return server.text(
                    "select split_part(contact, '.', 2) from plugin_outreach.event where topic = '" + topic + "'");
        }
    }

    /** Returns how many keys were added to a tenant's first ones, of which there are one to seal and one for fingerprints, or none. */
    private static long keysAddedTo(String tenant) throws SQLException {
        try (Chain server = Chain.ofTheServer(tenant)) {
            return server.number("select count(*) filter (where purpose = 'SEAL')"
                    + " - count(*) filter (where purpose = 'SEARCH') from tenant_key");
        }
    }
}
