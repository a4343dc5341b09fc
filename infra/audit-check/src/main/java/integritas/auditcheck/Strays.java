package integritas.auditcheck;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** What stands beside the chain: entries that wait, and entries that neither wait nor are sealed. */
final class Strays {

    private static final String BEYOND =
            "select min(seal_number) from audit_sealed where tenant_id = ? and seal_number > ?";
    private static final String UNSEALED = """
            select min(e.id) from audit_entry e
            where e.tenant_id = ?
              and not exists (select 1 from audit_sealed l where l.tenant_id = e.tenant_id and l.entry_id = e.id)
              and not exists (select 1 from audit_unsealed u where u.tenant_id = e.tenant_id and u.entry_id = e.id)""";
    private static final String WAITING = "select count(*) from audit_unsealed where tenant_id = ?";

    private final Connection connection;
    private final Tenant tenant;

    Strays(Connection connection, Tenant tenant) {
        this.connection = connection;
        this.tenant = tenant;
    }

    /** Returns what is wrong after the last seal. */
    Optional<String> after(long last) throws SQLException {
        if (number(BEYOND, last).isPresent()) {
            return Optional.of("seal " + (last + 1) + " is gone, and its entries are still listed");
        }
        return number(UNSEALED)
                .map(id -> "entry " + id + " was added from outside: it is neither sealed nor waiting for a seal");
    }

    long waiting() throws SQLException {
        return number(WAITING).orElse(0L);
    }

    private Optional<Long> number(String sql, Object... values) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, tenant.id());
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 2, values[i]);
            }
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return Optional.ofNullable(row.getObject(1, Long.class));
            }
        }
    }
}
