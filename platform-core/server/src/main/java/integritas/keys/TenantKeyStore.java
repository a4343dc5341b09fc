package integritas.keys;

import integritas.encryption.TenantKey.Purpose;
import integritas.encryption.WrappedKey;
import integritas.tenant.TenantSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Keeps wrapped keys. Sees the current tenant's rows only. */
@ApplicationScoped
class TenantKeyStore {

    private static final String LOCK =
            "select pg_advisory_xact_lock(hashtext('tenant_key'), hashtext(current_setting('integritas.tenant')))";
    private static final String ALL = "select id, purpose, master, wrapped from tenant_key order by made_at desc, id";
    private static final String ADD = "insert into tenant_key (id, purpose, master, wrapped) values (?, ?, ?, ?)";
    private static final String REWRAP = "update tenant_key set master = ?, wrapped = ? where id = ?";

    @Inject
    TenantSession session;

    /** Lets one transaction of the tenant at a time make keys. */
    void lock() {
        session.statements().read(LOCK, row -> "");
    }

    /** Returns all, the newest first. */
    List<WrappedKey> all() {
        return session.statements()
                .read(
                        ALL,
                        row -> new WrappedKey(
                                row.getString(1),
                                Purpose.valueOf(row.getString(2)),
                                row.getString(3),
                                row.getString(4)));
    }

    void add(WrappedKey key) {
        session.statements().change(ADD, key.id(), key.purpose().name(), key.master(), key.wrapped());
    }

    void rewrap(WrappedKey key) {
        session.statements().change(REWRAP, key.master(), key.wrapped(), key.id());
    }
}
