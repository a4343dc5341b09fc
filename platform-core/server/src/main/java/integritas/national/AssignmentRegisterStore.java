package integritas.national;

import integritas.assessment.Assessment.State;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** Reads assignments across tenants, as the national view may see them. Those of tenants that nobody may enter are left out. */
@ApplicationScoped
class AssignmentRegisterStore {

    private static final String SEARCH = """
            with found as (
                select given.*, alias, tenant.name as tenant_name, period, rubric, edition, target, points, answered, questions
                from national_assignment given
                join tenant on tenant.id = given.tenant_id
                join score_summary summary on summary.tenant_id = given.tenant_id
                    and summary.assessment_id = given.assessment_id and tier = 'self'
                where tenant.state in ('active', 'invited')
                  and ? in ('', alias) and ? in ('', username) and ? in ('', person_id::text)
                  and (lower(person_name) like ? escape '!' or lower(unit_name) like ? escape '!'
                       or lower(tenant.name) like ? escape '!' or username like ? escape '!' or alias like ? escape '!'))
            select found.*, total from (select count(*) as total from found) counted
            left join lateral (select * from found order by %s limit ? offset ?) found on true
            order by %s""";

    /** What each column sorts by; these words and no others ever enter the statement. */
    private static final Map<String, String> ORDERS = Map.of(
            "assessor", "lower(person_name)",
            "tenant", "lower(tenant_name)",
            "unit", "lower(unit_name)",
            "period", "period",
            "given", "given_at");

    private static final String THEN = ", lower(tenant_name), lower(unit_name), period desc, assessment_id, person_id";

    @Resource(lookup = "jdbc/national")
    DataSource dataSource;

    AssignmentPart search(AssignmentSearch search) {
        String order = ORDERS.get(search.slice().column()) + (search.slice().descending() ? " desc" : "") + THEN;
        String pattern = "%" + search.text().strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(SEARCH.formatted(order, order))) {
            query.setString(1, search.tenant());
            query.setString(2, search.username());
            query.setString(3, search.assessor().map(UUID::toString).orElse(""));
            for (int place = 4; place <= 8; place++) {
                query.setString(place, pattern);
            }
            query.setInt(9, search.slice().size());
            query.setLong(10, search.slice().offset());
            try (ResultSet rows = query.executeQuery()) {
                return part(rows);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot search the assignments", e);
        }
    }

    private static AssignmentPart part(ResultSet rows) throws SQLException {
        List<Assignment> assignments = new ArrayList<>();
        int total = 0;
        while (rows.next()) {
            total = rows.getInt("total");
            if (rows.getObject("assessment_id") != null) { // a page past the last still tells how many there are
                assignments.add(assignment(rows));
            }
        }
        return new AssignmentPart(assignments, total);
    }

    private static Assignment assignment(ResultSet row) throws SQLException {
        return new Assignment(
                row.getString("alias"),
                row.getString("tenant_name"),
                new Work(
                        row.getObject("assessment_id", UUID.class),
                        row.getString("unit_name"),
                        State.valueOf(row.getString("state")),
                        row.getInt("period"),
                        row.getString("rubric"),
                        row.getString("edition"),
                        row.getString("target"),
                        row.getBigDecimal("points"),
                        row.getInt("answered"),
                        row.getInt("questions")),
                new Assessor(
                        row.getObject("person_id", UUID.class),
                        row.getString("username"),
                        row.getString("person_name")),
                row.getTimestamp("given_at").toInstant(),
                row.getString("given_by"),
                row.getString("note"));
    }
}
