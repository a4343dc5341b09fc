package integritas.keys;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;

/** Keeps the ids of the master keys that were ever used. Belongs to no tenant. */
@ApplicationScoped
class MasterKeyStore {

    @Resource(lookup = "jdbc/platform")
    DataSource dataSource;

    Set<String> used() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement("select id from master_key");
                ResultSet row = query.executeQuery()) {
            Set<String> ids = new TreeSet<>();
            while (row.next()) {
                ids.add(row.getString(1));
            }
            return ids;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the ids of master keys", e);
        }
    }

    void note(String id) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("insert into master_key (id) values (?) on conflict do nothing")) {
            insert.setString(1, id);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot note the id of a master key", e);
        }
    }
}
