package integritas.central.tenants;

import integritas.central.Year;
import integritas.tenant.RegisterEntry;
import integritas.tenant.TenantDescription;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Reads the register of tenants as the national view may see it: one statement for each question, however many there are. */
@ApplicationScoped
class NationalRegisterStore {

    private static final String ENTRY = """
            id, alias, name, kind, code, locale, time_zone, array_to_string(domains, ',') as domains, state, version""";
    private static final String BY_ALIAS = "select " + ENTRY + " from tenant where alias = ?";
    private static final String SEARCH = """
            with found as (
                select %s, created_at, coalesce(assessments, 0) as assessments
                from tenant left join (select tenant_id, count(*) as assessments from score_summary
                                       where period = ? and tier = 'self' group by tenant_id) on tenant_id = id
                where (lower(name) like ? escape '!' or alias like ? escape '!' or lower(code) like ? escape '!')
                  and ? in ('', kind) and ? in ('', state))
            select found.*, total from (select count(*) as total from found) counted
            left join lateral (select * from found order by %s limit ? offset ?) found on true
            order by %s""";

    /** What each column sorts by; these words and no others ever enter the statement. */
    private static final Map<String, String> ORDERS = Map.of(
            "name", "lower(name)",
            "alias", "alias",
            "kind", "kind",
            "code", "code",
            "state", "state",
            "created", "created_at",
            "assessments", "assessments");

    @Resource(lookup = "jdbc/national")
    DataSource dataSource;

    @Inject
    Clock clock;

    Optional<RegisterEntry> find(String alias) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(BY_ALIAS)) {
            query.setString(1, alias);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(entry(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the register of tenants", e);
        }
    }

    TenantPage search(TenantSearch search) {
        String order = ORDERS.get(search.slice().column()) + (search.slice().descending() ? " desc" : "") + ", alias";
        String pattern = "%" + search.text().strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(SEARCH.formatted(ENTRY, order, order))) {
            query.setInt(1, Year.of(clock));
            query.setString(2, pattern);
            query.setString(3, pattern);
            query.setString(4, pattern);
            query.setString(5, search.kind());
            query.setString(6, search.state());
            query.setInt(7, search.slice().size());
            query.setLong(8, search.slice().offset());
            try (ResultSet rows = query.executeQuery()) {
                return page(rows);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot search the register of tenants", e);
        }
    }

    private static TenantPage page(ResultSet rows) throws SQLException {
        List<TenantLine> lines = new ArrayList<>();
        int total = 0;
        while (rows.next()) {
            total = rows.getInt("total");
            if (rows.getObject("id") != null) { // a page past the last still tells how many there are
                lines.add(new TenantLine(
                        entry(rows), rows.getTimestamp("created_at").toInstant(), rows.getInt("assessments")));
            }
        }
        return new TenantPage(lines, total);
    }

    private static RegisterEntry entry(ResultSet row) throws SQLException {
        String domains = row.getString("domains");
        return new RegisterEntry(
                row.getObject("id", UUID.class),
                new TenantDescription(
                        row.getString("alias"),
                        row.getString("name"),
                        row.getString("kind"),
                        row.getString("code"),
                        row.getString("locale"),
                        row.getString("time_zone")),
                domains.isEmpty() ? List.of() : List.of(domains.split(",")),
                row.getString("state"),
                row.getLong("version"));
    }
}
