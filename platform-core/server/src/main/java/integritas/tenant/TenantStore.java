package integritas.tenant;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Keeps the register of tenants: the one table that is read before a tenant is known, and that therefore holds nothing
 * but what identifies an agency.
 */
@ApplicationScoped
class TenantStore {

    private static final String COLUMNS = "id, alias, name, kind, state, locale, time_zone, code";
    private static final String BY_ALIAS = "select " + COLUMNS + " from tenant where alias = ?";
    private static final String UPSERT = """
            insert into tenant (id, alias, name, kind, code, locale, time_zone) values (?, ?, ?, ?, ?, ?, ?)
            on conflict (alias) do update set name = excluded.name, kind = excluded.kind, code = excluded.code,
                locale = excluded.locale, time_zone = excluded.time_zone
            where (tenant.name, tenant.kind, tenant.code, tenant.locale, tenant.time_zone)
                is distinct from (excluded.name, excluded.kind, excluded.code, excluded.locale, excluded.time_zone)""";

    @Resource(lookup = "jdbc/platform")
    DataSource dataSource;

    Optional<Tenant> find(String alias) {
        return findRegistered(alias).map(RegisteredTenant::tenant);
    }

    Optional<RegisteredTenant> findRegistered(String alias) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(BY_ALIAS)) {
            query.setString(1, alias);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(new RegisteredTenant(read(row), row.getString(8))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the register of tenants", e);
        }
    }

    Tenant save(TenantDescription description) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement upsert = connection.prepareStatement(UPSERT)) {
            upsert.setObject(1, UUID.randomUUID());
            upsert.setString(2, description.alias());
            upsert.setString(3, description.name());
            upsert.setString(4, description.kind());
            upsert.setString(5, description.code());
            upsert.setString(6, description.locale());
            upsert.setString(7, description.timeZone());
            upsert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot write tenant " + description.alias(), e);
        }
        return find(description.alias()).orElseThrow();
    }

    private static Tenant read(ResultSet row) throws SQLException {
        return new Tenant(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7));
    }
}
