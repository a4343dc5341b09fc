package integritas.bench.floor;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Reads what both requests need, with the statements of the platform.
 *
 * @param connection bound to the tenant
 */
record Rows(Connection connection) {

    private static final String ASSESSMENT = """
            select id, version, unit_id, rubric, edition, edition_hash, period, target, state, state_note, opened_at
            from assessment where id = ?""";
    private static final String COVERS = """
            with recursive above as (
                select id, parent_id from unit where id = ?
                union all
                select unit.id, unit.parent_id from unit join above on unit.id = above.parent_id)
            select exists (select 1 from above join assignment on assignment.unit_id = above.id
                           where assignment.person_id = ? and assignment.role = any (string_to_array(?, ',')))""";
    private static final String GIVEN = """
            select question, value, note, version, changed_at, changed_by from answer
            where assessment_id = ? and tier = 'self'""";

    /** Makes sure that the person answers for the unit of this assessment, which is a draft; locks it. */
    void requireOpen(UUID assessment, Person person) throws SQLException, RefusedException {
        requireCovered(ASSESSMENT + " for update", assessment, person);
    }

    void requireVisible(UUID assessment, Person person) throws SQLException, RefusedException {
        requireCovered(ASSESSMENT, assessment, person);
    }

    private void requireCovered(String query, UUID assessment, Person person) throws SQLException, RefusedException {
        UUID unit;
        try (PreparedStatement select = connection.prepareStatement(query)) {
            select.setObject(1, assessment);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next() || !person.roles().contains("unit-user")) {
                    throw new RefusedException(404);
                }
                if (!row.getString("state").equals("DRAFT")) {
                    throw new RefusedException(409);
                }
                unit = row.getObject("unit_id", UUID.class);
            }
        }
        try (PreparedStatement select = connection.prepareStatement(COVERS)) {
            select.setObject(1, unit);
            select.setObject(2, person.id());
            select.setString(3, "unit-user");
            try (ResultSet row = select.executeQuery()) {
                if (!row.next() || !row.getBoolean(1)) {
                    throw new RefusedException(404);
                }
            }
        }
    }

    Map<String, Given> given(UUID assessment) throws SQLException {
        Map<String, Given> given = new LinkedHashMap<>();
        try (PreparedStatement select = connection.prepareStatement(GIVEN)) {
            select.setObject(1, assessment);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    given.put(
                            row.getString(1),
                            new Given(row.getString(1), row.getString(2), row.getString(3), row.getLong(4)));
                }
            }
        }
        return given;
    }
}
