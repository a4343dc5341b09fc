package integritas.central.roles;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Keeps who was given a role across tenants. The table belongs to no tenant, and rows are only added. */
@ApplicationScoped
class RoleChangeStore {

    private static final String COLUMNS = "id, at, actor_name, person_id, username, name, role, held, note";
    private static final String ADD = """
            insert into national_role_change (actor_id, actor_name, person_id, username, name, role, held, note)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String STANDING = """
            select * from (select distinct on (person_id, role) %s from national_role_change
                           order by person_id, role, id desc) latest
            where held order by role, lower(name), username""".formatted(COLUMNS);
    private static final String LATEST =
            "select %s from national_role_change order by id desc limit 100".formatted(COLUMNS);

    private static final String LOCK = "select pg_advisory_xact_lock(hashtext('national-roles'))";

    @Resource(lookup = "jdbc/platform")
    DataSource dataSource;

    /** Lets one transaction at a time go on. */
    void lock() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement lock = connection.prepareStatement(LOCK)) {
            lock.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot wait for other changes of roles", e);
        }
    }

    void add(UUID actor, RoleChange change) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setObject(1, actor);
            insert.setString(2, change.by());
            insert.setObject(3, change.person());
            insert.setString(4, change.username());
            insert.setString(5, change.name());
            insert.setString(6, change.role());
            insert.setBoolean(7, change.held());
            insert.setString(8, change.note());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot write down a change of roles", e);
        }
    }

    /** Returns the roles that were given and not taken since, by role and name. */
    List<RoleChange> standing() {
        return read(STANDING);
    }

    /** Returns the last changes, the newest first. */
    List<RoleChange> latest() {
        return read(LATEST);
    }

    private List<RoleChange> read(String sql) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(sql);
                ResultSet rows = query.executeQuery()) {
            List<RoleChange> changes = new ArrayList<>();
            while (rows.next()) {
                changes.add(new RoleChange(
                        rows.getTimestamp("at").toInstant(),
                        rows.getString("actor_name"),
                        rows.getObject("person_id", UUID.class),
                        rows.getString("username"),
                        rows.getString("name"),
                        rows.getString("role"),
                        rows.getBoolean("held"),
                        rows.getString("note")));
            }
            return changes;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the changes of roles", e);
        }
    }
}
