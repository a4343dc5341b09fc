package integritas.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Two who change the tree of units at once, or rely on it. The other one is played here: he holds the tree, changes it, and
 * lets go.
 */
class UnitsAtOnceIT {

    private static final String KEY = "hashtext('unit'), hashtext(current_setting('integritas.tenant'))";

    private final Api admin = Api.as(Demo.ADMIN);
    private final String code = "serempak-" + UUID.randomUUID().toString().substring(0, 8);

    @SuppressWarnings("NullAway.Init")
    private Connection other;

    @BeforeEach
    void connect() throws SQLException {
        other = Sql.owner().connect();
    }

    @AfterEach
    void disconnect() throws SQLException {
        other.close();
    }

    @Test
    void aFileAndAPageTogetherMakeNoCircle() throws Exception {
        String apart = "{\"code\":\"a\",\"name\":\"A\"},{\"code\":\"b\",\"name\":\"B\"}";
        String below = "{\"code\":\"b\",\"name\":\"B\",\"units\":[{\"code\":\"a\",\"name\":\"A\"}]}";
        assertThat(describe(apart).status()).isEqualTo(200);

        Reply reply = whileTheTreeIsHeld(
                "kota-lingkar",
                () -> describe(below),
                "update unit set parent_id = (select id from unit where code = 'a'), version = version + 1 where code = 'b'");

        assertThat(reply.problem()).isEqualTo("422 input-not-accepted");
        assertThat(reply.response().body()).contains("units-below-each-other");
        assertThat(Operator.inside("kota-lingkar", "select code from unit where parent_id is null"))
                .containsExactly("a");
    }

    @Test
    void noUnitIsAddedBelowOneThatIsBeingArchived() throws Exception {
        String unit = added(code, Demo.unit("dinkes"));

        Reply reply = whileTheTreeIsHeld("kota-contoh", () -> add(code + "-bawah", unit), archive(unit));

        assertThat(reply.problem()).isEqualTo("422 input-not-accepted");
        assertThat(reply.response().body()).contains("unit-archived");
    }

    @Test
    void noAssessmentIsOpenedInAUnitThatIsBeingArchived() throws Exception {
        String unit = added(code, Demo.unit("dinkes"));

        Reply reply = whileTheTreeIsHeld("kota-contoh", () -> open(unit), archive(unit));

        assertThat(reply.problem()).isEqualTo("422 input-not-accepted");
        assertThat(reply.response().body()).contains("unit-archived");
    }

    @Test
    void noAssessmentIsGivenBackToAUnitThatIsBeingArchived() throws Exception {
        String unit = added(code, Demo.unit("dpmptsp"));
        String moves = "assessments/" + open(unit).json().get("id").asText() + "/transitions";
        assertThat(Api.as(Demo.UNIT).post(moves, "{\"to\":\"submitted\"}").status())
                .isEqualTo(200);

        Reply reply = whileTheTreeIsHeld(
                "kota-contoh", () -> admin.post(moves, "{\"to\":\"draft\",\"note\":\"Lengkapi\"}"), archive(unit));

        assertThat(reply.problem()).isEqualTo("422 input-not-accepted");
        assertThat(reply.response().body()).contains("unit-archived");
    }

    @Test
    void askingWhoAnswersForAUnitEndsWhateverTheTreeIs() throws Exception {
        String upper = added(code, Demo.unit("dinkes"));
        String lower = added(code + "-bawah", upper);
        enter("kota-contoh");
        run("update unit set parent_id = '" + lower + "' where id = '" + upper + "'");
        try {
            assertThat(Api.as(Demo.UNIT).get("units/" + lower).problem()).isEqualTo("404 not-found");
        } finally {
            run("update unit set parent_id = null where id = '" + upper + "'");
        }
    }

    /** Returns the reply to a request that was sent while somebody else held the tree, who then changed it. */
    private Reply whileTheTreeIsHeld(String tenant, Supplier<Reply> request, String change) throws Exception {
        enter(tenant);
        run("select pg_advisory_lock(" + KEY + ")");
        CompletableFuture<Reply> reply;
        try {
            reply = CompletableFuture.supplyAsync(request);
            Patience.until("the request waits, or is through", () -> reply.isDone() || isAwaited());
            run(change);
        } finally {
            run("select pg_advisory_unlock(" + KEY + ")");
        }
        return reply.get();
    }

    private boolean isAwaited() throws SQLException {
        try (Statement statement = other.createStatement();
                ResultSet row = statement.executeQuery("""
                        select count(*) > 0 from pg_locks where locktype = 'advisory' and not granted
                        and classid::bigint = hashtext('unit') & 4294967295
                        and objid::bigint = hashtext(current_setting('integritas.tenant')) & 4294967295""")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private void enter(String tenant) throws SQLException {
        run("select set_config('integritas.tenant', (select id::text from tenant where alias = '" + tenant
                + "'), false)");
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = other.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String archive(String unit) {
        return "update unit set state = 'ARCHIVED', version = version + 1 where id = '" + unit + "'";
    }

    private String added(String newCode, String parent) {
        return add(newCode, parent).json().get("id").asText();
    }

    private Reply add(String newCode, String parent) {
        return admin.post(
                "units", "{\"code\":\"" + newCode + "\",\"name\":\"Serempak\",\"parent\":\"" + parent + "\"}");
    }

    /** Of a year long past, so that it is nobody's newest assessment. */
    private Reply open(String unit) {
        return admin.post(
                "assessments",
                "{\"unit\":\"" + unit
                        + "\",\"rubric\":\"lke-zi\",\"edition\":\"2021\",\"period\":2018,\"target\":\"WBK\"}");
    }

    private static Reply describe(String units) {
        return Api.as(Demo.CENTRAL)
                .put(
                        "central/descriptions/kota-lingkar",
                        "{\"alias\":\"kota-lingkar\",\"name\":\"Kota Lingkar\",\"kind\":\"city\",\"units\":[" + units
                                + "]}");
    }
}
