package integritas.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;

/** Writes the current tenant's own row of the register, in the transaction of all else that is done to the tenant. */
@ApplicationScoped
class RegisterStore {

    private static final String ADD = """
            insert into tenant (id, alias, name, kind, code, locale, time_zone, domains, state)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, string_to_array(?8, ','), ?9) on conflict (alias) do nothing""";
    private static final String LOCK = """
            select alias, name, kind, code, locale, time_zone, array_to_string(domains, ','), state, version
            from tenant where id = ?1 for update""";
    private static final String DESCRIBE = """
            update tenant set name = ?2, kind = ?3, code = ?4, locale = ?5, time_zone = ?6,
                domains = string_to_array(?7, ','), version = version + 1 where id = ?1""";
    private static final String MOVE = "update tenant set state = ?2, version = version + 1 where id = ?1";
    private static final String AWAIT = "update tenant set awaited_admin = ?2 where id = ?1";
    private static final String AWAITED = "select awaited_admin from tenant where id = ?1";
    private static final String OPEN = """
            update tenant set state = case when awaited_admin = '' then 'active' else 'invited' end, version = version + 1
            where id = ?1""";

    @Inject
    TenantSession session;

    /** @return false if the alias is another tenant's */
    boolean add(UUID id, TenantDescription description, List<String> domains, String state) {
        return statement(
                                ADD,
                                id,
                                description.alias(),
                                description.name(),
                                description.kind(),
                                description.code(),
                                description.locale(),
                                description.timeZone(),
                                String.join(",", domains),
                                state)
                        .executeUpdate()
                > 0;
    }

    /** Reads the row and keeps other writers of it waiting. */
    RegisterEntry lock(UUID id) {
        Object[] row = (Object[]) statement(LOCK, id).getSingleResult();
        return new RegisterEntry(
                id,
                new TenantDescription(
                        (String) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4], (String)
                                row[5]),
                domains((String) row[6]),
                (String) row[7],
                (Long) row[8]);
    }

    void describe(UUID id, TenantDescription description, List<String> domains) {
        statement(
                        DESCRIBE,
                        id,
                        description.name(),
                        description.kind(),
                        description.code(),
                        description.locale(),
                        description.timeZone(),
                        String.join(",", domains))
                .executeUpdate();
    }

    void move(UUID id, String state) {
        statement(MOVE, id, state).executeUpdate();
    }

    void await(UUID id, String username) {
        statement(AWAIT, id, username).executeUpdate();
    }

    String awaited(UUID id) {
        return (String) statement(AWAITED, id).getSingleResult();
    }

    void open(UUID id) {
        statement(OPEN, id).executeUpdate();
    }

    private static List<String> domains(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(","));
    }

    private Query statement(String sql, Object... values) {
        Query statement = session.entityManager().createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setParameter(i + 1, values[i]);
        }
        return statement;
    }
}
