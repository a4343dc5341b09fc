package integritas.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The seal on the audit log, and everything that somebody with the owner's password can do to it. */
class AuditIT {

    private static final String TENANT = "kementerian-contoh";
    private static final String NEWEST = "(select max(number) from audit_seal)";
    private static final String VICTIM = "(select min(entry_id) from audit_sealed where seal_number = 2)";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path state;

    @SuppressWarnings("NullAway.Init")
    private Chain chain;

    @BeforeEach
    void sealThreeTimesAtLeast() throws SQLException {
        chain = Chain.of(TENANT);
        do {
            addUnit();
            chain.awaitSealed();
        } while (chain.number("select coalesce(max(number), 0) from audit_seal") < 4);
    }

    @AfterEach
    void leave() throws SQLException {
        chain.close();
    }

    @Test
    void isUnbrokenWhenNobodyTouchedIt() {
        JsonNode found = verify();

        assertThat(found.get("unbroken").asBoolean()).as(found.toString()).isTrue();
        assertThat(found.get("break").isNull()).isTrue();
        assertThat(found.at("/head/number").asLong()).isGreaterThanOrEqualTo(4);
        assertThat(Chain.check(state, "verify", TENANT)).startsWith("0 unbroken");
        assertThat(Chain.check(state, "verify", "--all")).startsWith("0 ").contains("kota-contoh");
    }

    @Test
    void namesAnEntryThatWasChanged() throws SQLException {
        long victim = chain.number("select " + VICTIM);
        chain.execute("update audit_entry set actor_name = actor_name || '!' where id = " + victim);

        assertBroken("entry-changed", "entry " + victim + " of seal 2 was changed");
        chain.execute("update audit_entry set actor_name = rtrim(actor_name, '!') where id = " + victim);
        assertWhole();
    }

    @Test
    void namesAnEntryThatIsGone() throws SQLException {
        long victim = chain.number("select " + VICTIM);
        chain.execute("create temp table kept as select * from audit_entry where id = " + victim);
        chain.execute("delete from audit_entry where id = " + victim);

        assertBroken("entry-missing", "entry " + victim + " of seal 2 is gone");
        chain.execute("insert into audit_entry overriding system value select * from kept");
        assertWhole();
    }

    @Test
    void namesAnEntryThatWasPutInBehindTheSeals() throws SQLException {
        chain.execute("insert into audit_entry (actor_id, actor_name, action, subject_id)"
                + " values (gen_random_uuid(), 'x', 'unit.added', gen_random_uuid())");
        long added = chain.number("select max(id) from audit_entry where actor_name = 'x'");

        assertBroken("entry-added", "entry " + added + " was added from outside");
        chain.execute("delete from audit_entry where id = " + added);
        assertWhole();
    }

    @Test
    void namesAnEntryThatWasListedInASealLater() throws SQLException {
        chain.execute("create temp table kept as select * from audit_sealed where seal_number = 3 limit 1");
        chain.execute("update audit_sealed set seal_number = 2 where entry_id = (select entry_id from kept)");

        assertBroken("entry-added", "seal 2 counts");
        chain.execute("update audit_sealed set seal_number = 3 where entry_id = (select entry_id from kept)");
        assertWhole();
    }

    @Test
    void namesASealThatWasChanged() throws SQLException {
        chain.execute("update audit_seal set sealed_at = sealed_at + interval '1 hour' where number = 2");

        assertBroken("seal-changed", "seal 2 does not match what it lists");
        chain.execute("update audit_seal set sealed_at = sealed_at - interval '1 hour' where number = 2");
        assertWhole();
    }

    @Test
    void namesASealThatIsGone() throws SQLException {
        chain.execute("create temp table kept as select * from audit_seal where number = 2");
        chain.execute("delete from audit_seal where number = 2");

        assertBroken("seal-missing", "seal 2 is gone");
        chain.execute("insert into audit_seal select * from kept");
        assertWhole();
    }

    @Test
    void outlivesTheErasureOfPersonalContent() throws SQLException {
        chain.execute("update audit_entry set salt = null, actor_name = '', detail = '', before = '', after = ''"
                + " where id = " + VICTIM);

        JsonNode found = verify();

        assertThat(found.get("unbroken").asBoolean()).as(found.toString()).isTrue();
        assertThat(found.get("erased").asLong()).isPositive();
        assertThat(Chain.check(state, "verify", TENANT)).startsWith("0 ");
    }

    @Test
    void aHeadKeptOutsideShowsThatTheEndWasCutOff() throws SQLException {
        String file = state.resolve("head").toString();
        assertThat(Chain.check(state, "head", TENANT, "--out", file)).startsWith("0 ");
        chain.execute("create temp table seal as select * from audit_seal where number = " + NEWEST);
        chain.execute("create temp table list as select * from audit_sealed where seal_number = " + NEWEST);
        chain.execute("create temp table entry as select * from audit_entry where id in (select entry_id from list)");
        chain.execute("delete from audit_seal where number = " + NEWEST);

        assertThat(Chain.check(state, "verify", TENANT)).contains("is gone, and its entries are still listed");
        chain.execute("delete from audit_sealed where entry_id in (select entry_id from list)");
        chain.execute("delete from audit_entry where id in (select entry_id from list)");
        assertThat(Chain.check(state, "verify", TENANT))
                .as("a chain that was cut off cleanly is a shorter chain, and nothing more")
                .startsWith("0 ");
        assertThat(Chain.check(state, "check-head", file)).startsWith("1 ").contains("the end was cut off");

        chain.execute("insert into audit_entry overriding system value select * from entry");
        chain.execute("insert into audit_sealed select * from list");
        chain.execute("insert into audit_seal select * from seal");
        assertThat(Chain.check(state, "check-head", file)).startsWith("0 ");
    }

    @Test
    void aHeadKeptOutsideShowsThatTheEndWasMadeAnew() throws SQLException {
        String file = state.resolve("head").toString();
        Chain.check(state, "head", TENANT, "--out", file);
        chain.begin();
        chain.execute("update audit_entry set actor_name = 'Seseorang' where id in"
                + " (select entry_id from audit_sealed where seal_number = " + NEWEST + ")");
        chain.execute("insert into audit_unsealed (entry_id) select entry_id from audit_sealed where seal_number = "
                + NEWEST);
        chain.execute("delete from audit_sealed where seal_number = " + NEWEST);
        chain.execute("delete from audit_seal where number = " + NEWEST);
        chain.commit();
        chain.awaitSealed();

        assertThat(Chain.check(state, "verify", TENANT))
                .as("the server sealed what it found, so the chain alone proves nothing")
                .startsWith("0 ");
        assertThat(Chain.check(state, "verify", TENANT, "--head", file))
                .startsWith("1 ")
                .contains("the chain was made anew");
    }

    @Test
    void losesNoEntryAndSealsNoneTwiceWhileManyWrite() throws Exception {
        String mark = "s" + UUID.randomUUID().toString().substring(0, 8);
        ExecutorService writers = Executors.newFixedThreadPool(8);
        List<Future<?>> done = new ArrayList<>();
        for (int i = 0; i < 96; i++) {
            String code = mark + "-" + i;
            done.add(writers.submit(() -> addUnit(code)));
        }
        for (Future<?> one : done) {
            one.get();
        }
        writers.shutdown();
        chain.awaitSealed();

        String ofThese =
                " from audit_entry e join audit_sealed l on l.entry_id = e.id where e.detail like '" + mark + "-%'";
        assertThat(chain.number("select count(*)" + ofThese)).isEqualTo(96);
        assertThat(chain.number("select count(distinct e.detail)" + ofThese)).isEqualTo(96);
        assertThat(chain.number("select sum(entries) from audit_seal"))
                .isEqualTo(chain.number("select count(*) from audit_sealed"));
        assertWhole();
    }

    @Test
    void sealsAnEntryWhoseTransactionEndsLongAfterItBegan() throws SQLException {
        try (Chain slow = Chain.ofTheServer(TENANT)) {
            slow.begin();
            slow.execute("with entry as (insert into audit_entry (actor_id, actor_name, action, subject_id) values"
                    + " (gen_random_uuid(), 'lambat', 'unit.added', gen_random_uuid()) returning id)"
                    + " insert into audit_unsealed (entry_id) select id from entry");
            long early = slow.number("select max(id) from audit_entry where actor_name = 'lambat'");
            addUnit();
            chain.awaitSealed();
            assertThat(chain.number("select max(entry_id) from audit_sealed")).isGreaterThan(early);
            slow.commit();
            chain.awaitSealed();
            assertThat(chain.number("select count(*) from audit_sealed where entry_id = " + early))
                    .isEqualTo(1);
        }
        assertWhole();
    }

    private void assertBroken(String code, String words) {
        JsonNode found = verify();
        assertThat(found.get("unbroken").asBoolean()).as(found.toString()).isFalse();
        assertThat(found.at("/break/code").asText()).as(found.toString()).isEqualTo(code);
        assertThat(found.at("/break/detail").asText()).isNotBlank();
        assertThat(Chain.check(state, "verify", TENANT)).startsWith("1 BROKEN").contains(words);
    }

    private void assertWhole() {
        JsonNode found = verify();
        assertThat(found.get("unbroken").asBoolean()).as(found.toString()).isTrue();
        assertThat(Chain.check(state, "verify", TENANT)).startsWith("0 ");
    }

    private static JsonNode verify() {
        return Api.as(Demo.FOREIGN_ADMIN).get("audit/verification").json();
    }

    private static void addUnit() {
        addUnit("u" + UUID.randomUUID().toString().substring(0, 13));
    }

    private static void addUnit(String code) {
        Reply added =
                Api.as(Demo.FOREIGN_ADMIN).post("units", "{\"code\":\"" + code + "\",\"name\":\"Unit " + code + "\"}");
        assertThat(added.status()).as(added.response().body()).isEqualTo(201);
    }
}
