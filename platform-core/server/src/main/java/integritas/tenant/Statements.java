package integritas.tenant;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Plain SQL on the connection of one transaction, for rows that are no entities: the persistence provider would look
 * each of them over again at every statement.
 *
 * <p>Values take the place of {@code ?} in their order. A failure is an {@link IllegalStateException} over what the
 * database said.
 */
public final class Statements {

    /** Makes something of the present row. */
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private final Connection connection;

    Statements(Connection connection) {
        this.connection = connection;
    }

    /** Changes rows and returns how many. */
    public int change(String sql, @Nullable Object... values) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            fill(statement, values);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a statement failed", e);
        }
    }

    /** Returns what there is, in the order of the statement. */
    public <T> List<T> read(String sql, Reader<T> reader, @Nullable Object... values) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            fill(statement, values);
            List<T> all = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    all.add(reader.read(row));
                }
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException("a statement failed", e);
        }
    }

    private static void fill(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i] instanceof Instant moment ? Timestamp.from(moment) : values[i]);
        }
    }
}
