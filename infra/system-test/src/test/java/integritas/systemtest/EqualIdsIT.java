package integritas.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import integritas.quickstart.Login;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Two tenants with a unit, an assessment and a document under the very same keys, which nothing but the wall tells apart.
 */
class EqualIdsIT {

    private static final String UNIT = "00000000-0000-4000-8000-0000000000aa";
    private static final String SHEET = "00000000-0000-4000-8000-0000000000bb";
    private static final String DOCUMENT = "00000000-0000-4000-8000-0000000000cc";
    private static final String QUESTION = "A.I.1.i.a";
    private static final String PATH = "assessments/" + SHEET;

    private static final int THREADS = 64;
    private static final Duration LENGTH = Duration.ofSeconds(8);

    private static final Side CITY = new Side("kota-contoh", Demo.UNIT, "Ya");
    private static final Side MINISTRY = new Side("kementerian-contoh", Demo.FOREIGN_UNIT, "Tidak");

    /** One of the two, who writes the same answer again and again. */
    private record Side(String tenant, String person, String answer) {

        Side other() {
            return equals(CITY) ? MINISTRY : CITY;
        }

        String mark() {
            return "Kembar " + tenant;
        }
    }

    @BeforeAll
    static void makeTwins() throws SQLException {
        for (Side side : List.of(CITY, MINISTRY)) {
            String person = Api.as(side.person()).get("me").json().get("id").asText();
            as(
                    side,
                    "insert into unit (id, code, name) values ('" + UNIT + "', 'kembar', '" + side.mark() + "')",
                    "insert into assignment (person_id, unit_id, role) values ('" + person + "', '" + UNIT
                            + "', 'unit-user')",
                    "insert into assessment (id, unit_id, rubric, edition, edition_hash, period, target, state, opened_at,"
                            + " version) select '" + SHEET + "', '" + UNIT + "', rubric, edition, edition_hash, 2040,"
                            + " target, 'DRAFT', opened_at, 1 from assessment order by opened_at limit 1",
                    "insert into document (id, kind, name, address, unit_id, added_at, added_by) values ('" + DOCUMENT
                            + "', 'LINK', '" + side.mark() + "', 'https://" + side.tenant() + ".test/', '" + UNIT
                            + "', now(), 'x')",
                    "insert into evidence (assessment_id, question, document_id, attached_at) values ('" + SHEET
                            + "', '" + QUESTION + "', '" + DOCUMENT + "', now())");
        }
    }

    /** Other tests take the first assessment they find for the one that the demo comes with. */
    @AfterAll
    static void removeTwins() throws SQLException {
        for (Side side : List.of(CITY, MINISTRY)) {
            as(
                    side,
                    "delete from evidence where assessment_id = '" + SHEET + "'",
                    "delete from answer where assessment_id = '" + SHEET + "'",
                    "delete from score_summary where assessment_id = '" + SHEET + "'",
                    "delete from document where id = '" + DOCUMENT + "'",
                    "delete from assessment where id = '" + SHEET + "'",
                    "delete from assignment where unit_id = '" + UNIT + "'",
                    "delete from unit where id = '" + UNIT + "'");
        }
    }

    @Test
    void manyThreadsOfBothTenantsReadAndWriteTheSameKeysAndMeetOnlyTheirOwn() throws Exception {
        Instant end = Instant.now().plus(LENGTH);
        List<Callable<Set<String>>> work = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            Side side = i % 2 == 0 ? CITY : MINISTRY;
            work.add(() -> workUntil(end, side));
        }
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            Set<String> leaks = new TreeSet<>();
            for (Future<Set<String>> done : pool.invokeAll(work)) {
                leaks.addAll(done.get());
            }
            assertThat(leaks).isEmpty();
        } finally {
            pool.shutdown();
        }
        for (Side side : List.of(CITY, MINISTRY)) {
            assertThat(answers(side)).as(side.tenant()).containsExactly("\"" + side.answer() + "\"");
        }
    }

    /** Reads and writes in turn, and returns what should not have been answered. */
    private static Set<String> workUntil(Instant end, Side side) {
        Api api = Api.as(side.person());
        Set<String> leaks = new TreeSet<>();
        do {
            write(api, side, leaks);
            read(api, side, "documents/" + DOCUMENT, leaks);
            read(api, side, PATH + "/evidence", leaks);
            read(api, side, "units?size=200", leaks);
            read(api, side, "assessments?size=200", leaks);
            read(api, side, PATH, leaks);
            Reply score = api.get(PATH + "/scorecard");
            check(score.status() == 200, side, "scorecard " + score.status(), leaks);
        } while (Instant.now().isBefore(end));
        return leaks;
    }

    private static void write(Api api, Side side, Set<String> leaks) {
        String body = "{\"answers\":{\"" + QUESTION + "\":\"" + side.answer() + "\"}}";
        Reply written = api.patch(PATH + "/answers", body);
        check(written.status() == 200, side, "write " + written.problem(), leaks);
        String answer = written.json().at("/answers").toString();
        check(!answer.contains("\"" + side.other().answer() + "\""), side, "wrote into the other's", leaks);
    }

    private static void read(Api api, Side side, String path, Set<String> leaks) {
        Reply reply = api.get(path);
        String body = reply.response().body();
        check(reply.status() == 200, side, path + " " + reply.problem(), leaks);
        check(body.contains(side.mark()) || path.equals(PATH), side, path + " lacks its own", leaks);
        check(!body.contains(side.other().mark()), side, path + " holds the other's", leaks);
        check(!body.contains(side.other().tenant()), side, path + " names the other", leaks);
        if (reply.json().has("total")) {
            int items = reply.json().get("items").size();
            check(items == reply.json().get("total").asInt(), side, path + " counts what it does not list", leaks);
        }
    }

    private static void check(boolean holds, Side side, String otherwise, Set<String> leaks) {
        if (!holds) {
            leaks.add(side.tenant() + ": " + otherwise);
        }
    }

    private static List<String> answers(Side side) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = owner();
                Statement statement = connection.createStatement()) {
            bind(statement, side);
            try (ResultSet rows =
                    statement.executeQuery("select distinct value from answer where assessment_id = '" + SHEET + "'")) {
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
            }
        }
        return values;
    }

    private static void as(Side side, String... sql) throws SQLException {
        try (Connection connection = owner();
                Statement statement = connection.createStatement()) {
            bind(statement, side);
            for (String command : sql) {
                statement.executeUpdate(command);
            }
        }
    }

    /** The wall stands for the owner too. */
    private static void bind(Statement statement, Side side) throws SQLException {
        statement.execute("select set_config('integritas.tenant', id::text, false) from tenant where alias = '"
                + side.tenant() + "'");
    }

    private static Connection owner() throws SQLException {
        Login login = Platform.running().database().owner();
        return DriverManager.getConnection(login.url(), login.user(), login.password());
    }
}
