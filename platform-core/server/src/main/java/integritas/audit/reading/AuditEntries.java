package integritas.audit.reading;

import integritas.audit.Audited;
import integritas.audit.reading.EntryStore.Order;
import integritas.audit.seal.Seals;
import integritas.audit.seal.Verification;
import integritas.identity.CurrentCaller;
import integritas.identity.Roles;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import integritas.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/**
 * What a tenant's administrators do with the audit log: read it, take it out, hold it against its chain. The latter two
 * are logged themselves. Each public method is one transaction and throws {@link ProblemException} NOT_ALLOWED for
 * everybody else.
 */
@ApplicationScoped
@Transactional
public class AuditEntries {

    static final String VERIFIED = "audit.verified";

    @Inject
    EntryStore store;

    @Inject
    Seals seals;

    @Inject
    CurrentCaller caller;

    @Inject
    CurrentTenant tenant;

    @Inject
    Event<Audited> audit;

    /** One part of the log, and how many entries there are on all parts. */
    record Part(List<LogEntry> entries, long total) {}

    /** One page of the log, its number from 1, and how many entries there are on all pages. */
    record Leaf(int number, List<LogEntry> entries, long total) {}

    Part part(EntryFilter filter, Order order, int from, int most) {
        requireAdmin();
        return new Part(store.page(filter, order, from, most), store.count(filter));
    }

    /**
     * Returns one page of the log, the newest entries first.
     *
     * @param asked which, from 1; a page that is not there becomes the nearest one
     */
    Leaf leaf(EntryFilter filter, int asked, int rows) {
        requireAdmin();
        long total = store.count(filter);
        int number = (int) Math.max(1, Math.min(asked, (total + rows - 1) / rows));
        return new Leaf(number, store.page(filter, Order.NEWEST_FIRST, (number - 1) * rows, rows), total);
    }

    /** Returns the first entries whose number is above another's. */
    List<LogEntry> after(EntryFilter filter, long id, int most) {
        requireAdmin();
        return store.after(filter, id, most);
    }

    /** Logs that the log is taken out. */
    void recordExport(String query) {
        requireAdmin();
        audit.fire(new Audited("audit.exported", tenant.get().id(), query, "", ""));
    }

    /** Holds the log against its chain. */
    public Verification verify() {
        requireAdmin();
        Verification result = seals.verify();
        audit.fire(new Audited(VERIFIED, tenant.get().id(), "", "", VerificationJson.trace(result)));
        return result;
    }

    /** Returns how far the sealing is, and when the chain was last verified. */
    SealingView sealing() {
        requireAdmin();
        Seals.State state = seals.state();
        return new SealingView(state.last(), state.waiting(), store.newest(VERIFIED), Optional.empty());
    }

    private void requireAdmin() {
        if (!caller.get().has(Roles.TENANT_ADMIN)) {
            throw new ProblemException(Problem.NOT_ALLOWED, "the log is for the tenant's administrators");
        }
    }
}
