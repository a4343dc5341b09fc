package integritas.identity.session;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Keeps what ended, for all nodes. It belongs to no tenant: a session is a person's, whatever agency he works in. */
@ApplicationScoped
class EndedSessionStore {

    /** One statement, so one transaction: what is of no use any more goes when something comes. */
    private static final String ADD = """
            with outlived as (delete from ended_session where until < ?)
            insert into ended_session (token_id, sid, person_id, ended_at, until) values (?, ?, ?, ?, ?)
            on conflict (token_id) do nothing""";

    private static final String SINCE =
            "select sid, person_id, ended_at, until, recorded_at from ended_session where recorded_at > ? "
                    + "order by recorded_at";

    /**
     * What was read.
     *
     * @param sessions what ended
     * @param latest when the last of them was recorded, or what was asked with
     */
    record Read(List<EndedSession> sessions, Instant latest) {}

    @Resource(lookup = "jdbc/platform")
    DataSource dataSource;

    /** Adds what a token has ended and returns whether the token is new; forgets what is over anyway. */
    boolean add(String token, EndedSession ended, Instant now) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setObject(1, at(now));
            insert.setString(2, token);
            insert.setString(3, ended.sid());
            insert.setString(4, ended.person());
            insert.setObject(5, at(ended.endedAt()));
            insert.setObject(6, at(ended.until()));
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot write down that a session ended", e);
        }
    }

    /** Returns what was recorded after this moment of the database's clock. */
    Read since(Instant recorded) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(SINCE)) {
            query.setObject(1, at(recorded));
            try (ResultSet row = query.executeQuery()) {
                List<EndedSession> sessions = new ArrayList<>();
                Instant latest = recorded;
                while (row.next()) {
                    sessions.add(
                            new EndedSession(row.getString(1), row.getString(2), instant(row, 3), instant(row, 4)));
                    latest = instant(row, 5);
                }
                return new Read(sessions, latest);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read which sessions ended", e);
        }
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
