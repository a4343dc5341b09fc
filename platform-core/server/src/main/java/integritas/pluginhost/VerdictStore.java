package integritas.pluginhost;

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

/** Keeps the verdicts on plugins. They belong to no tenant, and rows are only added: the last one holds. */
@ApplicationScoped
class VerdictStore {

    private static final String COLUMNS = "plugin, version, sha256, approved, at, actor_name, note";
    private static final String ADD = """
            insert into plugin_verdict (plugin, version, sha256, approved, actor_id, actor_name, note)
            values (?, ?, ?, ?, ?, ?, ?)""";
    private static final String STANDING =
            "select distinct on (plugin) %s from plugin_verdict order by plugin, id desc".formatted(COLUMNS);
    private static final String HISTORY =
            "select %s from plugin_verdict where plugin = ? order by id desc limit 100".formatted(COLUMNS);

    @Resource(lookup = "jdbc/platform")
    DataSource dataSource;

    void add(UUID actor, Verdict verdict) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setString(1, verdict.plugin());
            insert.setString(2, verdict.version());
            insert.setString(3, verdict.sha256());
            insert.setBoolean(4, verdict.approved());
            insert.setObject(5, actor);
            insert.setString(6, verdict.by());
            insert.setString(7, verdict.note());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot write down a verdict on a plugin", e);
        }
    }

    /** Returns the last word on each plugin. */
    List<Verdict> standing() {
        return read(STANDING);
    }

    /** Returns the last hundred verdicts on a plugin, the newest first. */
    List<Verdict> history(String plugin) {
        return read(HISTORY, plugin);
    }

    private List<Verdict> read(String sql, String... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setString(i + 1, values[i]);
            }
            return verdicts(query);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the verdicts on plugins", e);
        }
    }

    private static List<Verdict> verdicts(PreparedStatement query) throws SQLException {
        try (ResultSet rows = query.executeQuery()) {
            List<Verdict> verdicts = new ArrayList<>();
            while (rows.next()) {
                verdicts.add(new Verdict(
                        rows.getString("plugin"),
                        rows.getString("version"),
                        rows.getString("sha256"),
                        rows.getBoolean("approved"),
                        rows.getTimestamp("at").toInstant(),
                        rows.getString("actor_name"),
                        rows.getString("note")));
            }
            return verdicts;
        }
    }
}
