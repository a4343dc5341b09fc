package integritas.central.overview;

import integritas.central.overview.Overview.Part;
import integritas.central.overview.Overview.Reach;
import integritas.tenant.TenantDescription;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Adds up what the national view may see. The sums over all kinds stand under a blank one. */
@ApplicationScoped
class OverviewStore {

    private static final String TENANTS = """
            select coalesce(kind, '') as kind, state, count(*) as tenants from tenant
            group by grouping sets ((kind, state), (state))""";
    private static final String SUMMARIES = """
             from score_summary join tenant on tenant.id = tenant_id %s
            where period = ? and tier = 'self' and state <> 'closed' group by grouping sets""";
    private static final String PROGRESS = """
            select coalesce(kind, '') as kind, count(distinct unit_id) as units, count(*) as assessments,
                coalesce(avg(answered::numeric / nullif(questions, 0)), 0) as completeness""" + SUMMARIES.formatted("") + " ((kind), ())";
    private static final String BANDS =
            """
            select coalesce(kind, '') as kind, greatest(0, least(%d, floor(points / %d)))::int as band, count(*) as assessments""".formatted(Overview.BANDS - 1, Overview.BAND) + SUMMARIES.formatted("") + " ((kind, band), (band))";
    private static final String AWARDS = """
            select coalesce(kind, '') as kind, rubric, key as award, count(*) filter (where value::numeric = 0) as granted,
                count(*) filter (where value::numeric > 0 and value::numeric <= %d) as near""".formatted(Overview.NEAR)
            + SUMMARIES.formatted(", jsonb_each_text(shortfalls)") + " ((kind, rubric, key), (rubric, key))";

    @Resource(lookup = "jdbc/national")
    DataSource dataSource;

    /** One row of sums, and where it belongs. */
    private interface Row {
        void read(String kind, ResultSet row) throws SQLException;
    }

    private record Progress(int units, int assessments, BigDecimal completeness) {
        static final Progress NONE = new Progress(0, 0, BigDecimal.ZERO);
    }

    Overview read(int year) {
        Map<String, Map<String, Integer>> tenants = new HashMap<>();
        Map<String, Progress> progress = new HashMap<>();
        Map<String, Integer[]> bands = new HashMap<>();
        Map<String, List<Reach>> awards = new HashMap<>();
        try (Connection connection = dataSource.getConnection()) {
            each(
                    connection.prepareStatement(TENANTS),
                    (kind, row) -> tenants.computeIfAbsent(kind, absent -> new HashMap<>())
                            .put(row.getString("state"), row.getInt("tenants")));
            each(
                    of(year, connection.prepareStatement(PROGRESS)),
                    (kind, row) -> progress.put(
                            kind,
                            new Progress(
                                    row.getInt("units"),
                                    row.getInt("assessments"),
                                    row.getBigDecimal("completeness"))));
            each(
                    of(year, connection.prepareStatement(BANDS)),
                    (kind, row) -> bands.computeIfAbsent(kind, absent -> empty())[row.getInt("band")] =
                            row.getInt("assessments"));
            each(
                    of(year, connection.prepareStatement(AWARDS)),
                    (kind, row) -> awards.computeIfAbsent(kind, absent -> new ArrayList<>())
                            .add(new Reach(
                                    row.getString("rubric"),
                                    row.getString("award"),
                                    row.getInt("granted"),
                                    row.getInt("near"))));
        } catch (SQLException e) {
            throw new IllegalStateException("cannot add up the national view", e);
        }
        return new Overview(
                year,
                part("", tenants, progress, bands, awards),
                TenantDescription.KINDS.stream()
                        .map(kind -> part(kind, tenants, progress, bands, awards))
                        .toList());
    }

    private static Part part(
            String kind,
            Map<String, Map<String, Integer>> tenants,
            Map<String, Progress> progress,
            Map<String, Integer[]> bands,
            Map<String, List<Reach>> awards) {
        Progress made = progress.getOrDefault(kind, Progress.NONE);
        return new Part(
                kind,
                tenants.getOrDefault(kind, Map.of()),
                made.units(),
                made.assessments(),
                made.completeness(),
                List.of(bands.getOrDefault(kind, empty())),
                awards.getOrDefault(kind, List.of()));
    }

    private static Integer[] empty() {
        Integer[] none = new Integer[Overview.BANDS];
        Arrays.fill(none, 0);
        return none;
    }

    private static PreparedStatement of(int year, PreparedStatement statement) throws SQLException {
        statement.setInt(1, year);
        return statement;
    }

    private static void each(PreparedStatement prepared, Row reader) throws SQLException {
        try (PreparedStatement statement = prepared;
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                reader.read(rows.getString("kind"), rows);
            }
        }
    }
}
