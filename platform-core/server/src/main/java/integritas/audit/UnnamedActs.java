package integritas.audit;

import integritas.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Remembers acts that name nobody, in the transaction that made the change. Only the day is written down, and until it is over the
 * log has nothing: an entry's number, neighbours and seal would tell the time.
 */
@ApplicationScoped
class UnnamedActs {

    @Inject
    AuditStore store;

    @Inject
    CurrentTenant tenant;

    @Inject
    Clock clock;

    void remember(@Observes UnnamedAct act) {
        store.hold(act, today());
    }

    @Transactional
    void putIntoTheLog() {
        store.release(today(), zone());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }

    private ZoneId zone() {
        return ZoneId.of(tenant.get().timeZone());
    }
}
