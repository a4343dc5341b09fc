package integritas.tenant;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Keeps the register of tenants: the one table that is read before a tenant is known, and that therefore holds nothing
 * but what identifies an agency.
 */
@ApplicationScoped
class TenantStore {

    private static final String COLUMNS = "id, alias, name, kind, state, locale, time_zone";
    private static final String BY_ALIAS =
            "select " + COLUMNS + ", code, array_to_string(domains, ','), version from tenant where alias = ?";
    private static final String ALL = "select " + COLUMNS + " from tenant order by alias";
    private static final String LOCALIZE =
            "update tenant set locale = ?, time_zone = ?, version = version + 1 where id = ?";
    private static final String INSERT = """
            insert into tenant (id, alias, name, kind, code, locale, time_zone, domains)
            values (?, ?, ?, ?, ?, ?, ?, string_to_array(?, ','))
            on conflict (alias) do""";
    private static final String ADD = INSERT + " nothing";
    private static final String UPSERT = INSERT + """
             update set name = excluded.name, kind = excluded.kind, code = excluded.code,
                locale = excluded.locale, time_zone = excluded.time_zone, domains = excluded.domains,
                version = tenant.version + 1
            where (tenant.name, tenant.kind, tenant.code, tenant.locale, tenant.time_zone, tenant.domains)
                is distinct from (excluded.name, excluded.kind, excluded.code, excluded.locale, excluded.time_zone,
                    excluded.domains)""";

    @Resource(lookup = "jdbc/platform")
    DataSource dataSource;

    Optional<Tenant> find(String alias) {
        return entry(alias).map(RegisterEntry::tenant);
    }

    Optional<RegisterEntry> entry(String alias) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(BY_ALIAS)) {
            query.setString(1, alias);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(readEntry(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the register of tenants", e);
        }
    }

    List<Tenant> all() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(ALL);
                ResultSet row = query.executeQuery()) {
            List<Tenant> tenants = new ArrayList<>();
            while (row.next()) {
                tenants.add(read(row));
            }
            return tenants;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the register of tenants", e);
        }
    }

    /** Returns the new tenant; empty if there is one of this alias. */
    Optional<Tenant> add(TenantDescription description, List<String> domains) {
        return write(ADD, description, domains) > 0 ? find(description.alias()) : Optional.empty();
    }

    Tenant save(TenantDescription description, List<String> domains) {
        write(UPSERT, description, domains);
        return find(description.alias()).orElseThrow();
    }

    private int write(String sql, TenantDescription description, List<String> domains) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, UUID.randomUUID());
            statement.setString(2, description.alias());
            statement.setString(3, description.name());
            statement.setString(4, description.kind());
            statement.setString(5, description.code());
            statement.setString(6, description.locale());
            statement.setString(7, description.timeZone());
            statement.setString(8, String.join(",", domains));
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot write tenant " + description.alias(), e);
        }
    }

    void localize(UUID id, String locale, String timeZone) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(LOCALIZE)) {
            update.setString(1, locale);
            update.setString(2, timeZone);
            update.setObject(3, id);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot write tenant " + id, e);
        }
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

    private static RegisterEntry readEntry(ResultSet row) throws SQLException {
        Tenant tenant = read(row);
        String domains = row.getString(9);
        return new RegisterEntry(
                tenant.id(),
                new TenantDescription(
                        tenant.alias(),
                        tenant.name(),
                        tenant.kind(),
                        row.getString(8),
                        tenant.locale(),
                        tenant.timeZone()),
                domains.isEmpty() ? List.of() : List.of(domains.split(",", -1)),
                tenant.state(),
                row.getLong(10));
    }
}
