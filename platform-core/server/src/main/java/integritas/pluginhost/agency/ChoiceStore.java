package integritas.pluginhost.agency;

import integritas.plugin.api.Permission;
import integritas.tenant.TenantSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps what a tenant decided about plugins. Sees the current tenant's rows only. */
@ApplicationScoped
class ChoiceStore {

    private static final String ALL =
            "select plugin, enabled, consented, settings, version, changed_at, changed_by from plugin_choice";
    private static final String SAVE = """
            insert into plugin_choice (plugin, enabled, consented, settings, changed_at, changed_by)
            values (?1, ?2, ?3, ?4, ?5, ?6)
            on conflict (tenant_id, plugin) do update set enabled = excluded.enabled, consented = excluded.consented,
                settings = excluded.settings, changed_at = excluded.changed_at, changed_by = excluded.changed_by,
                version = plugin_choice.version + 1
            where plugin_choice.version = ?7""";

    @Inject
    TenantSession session;

    @SuppressWarnings("unchecked")
    List<Choice> all() {
        List<Object[]> rows = session.entityManager().createNativeQuery(ALL).getResultList();
        return rows.stream()
                .map(row -> new Choice(
                        (String) row[0],
                        (Boolean) row[1],
                        permissions((String) row[2]),
                        (String) row[3],
                        (Long) row[4],
                        instant(row[5]),
                        (String) row[6]))
                .toList();
    }

    /** @return false if somebody else has decided since */
    boolean save(Choice choice) {
        return session.entityManager()
                        .createNativeQuery(SAVE)
                        .setParameter(1, choice.plugin())
                        .setParameter(2, choice.on())
                        .setParameter(3, choice.codes())
                        .setParameter(4, choice.settings())
                        .setParameter(5, Timestamp.from(choice.at()))
                        .setParameter(6, choice.by())
                        .setParameter(7, choice.version())
                        .executeUpdate()
                == 1;
    }

    /** A permission that this version no longer knows counts for nothing. */
    private static Set<Permission> permissions(String codes) {
        return Stream.of(codes.split(","))
                .map(Permission::of)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private static Instant instant(Object value) {
        return ((Timestamp) value).toInstant();
    }
}
