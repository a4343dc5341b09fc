package integritas.plugins.gratification.report;

import integritas.plugin.api.PluginHost;
import integritas.plugin.api.Refusal;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The sealed forms, each to be found by its owner alone. Each method belongs to the transaction of the caller. */
final class PrivateReportStore {

    private final PluginHost host;

    PrivateReportStore(PluginHost host) {
        this.host = host;
    }

    /**
     * Returns what the person of the call is known by in one row. It is another one in each row: who has the database
     * cannot tell which rows are of the same person, not even by the rows that became reports with a name.
     */
    String owner(UUID id) {
        UUID person = host.person()
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_ALLOWED, "nobody is signed in"))
                .id();
        return host.cipher().fingerprint("private_report.owner", person + " " + id);
    }

    /** Returns the rows of the person of the call, emptied ones of today included; found by trying each: an agency has few. */
    List<PrivateReport> own(LocalDate today) {
        return host.data().inTransaction(entities -> {
            List<UUID> own = entities
                    .createQuery(
                            "select p.id, p.owner from PrivateReport p where p.sealed <> '' or p.changedOn = :today",
                            Object[].class)
                    .setParameter("today", today)
                    .getResultList()
                    .stream()
                    .filter(row -> owner((UUID) row[0]).equals(row[1]))
                    .map(row -> (UUID) row[0])
                    .toList();
            return own.isEmpty()
                    ? List.<PrivateReport>of()
                    : entities.createQuery(
                                    "select p from PrivateReport p where p.id in :own order by p.changedOn desc, p.id",
                                    PrivateReport.class)
                            .setParameter("own", own)
                            .getResultList();
        });
    }

    Optional<PrivateReport> find(UUID id) {
        return find(id, LockModeType.NONE);
    }

    /** Lets nobody else change it until the transaction ends. */
    Optional<PrivateReport> lock(UUID id) {
        return find(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Returns the draft that completes a report which was sent, whoever asks: it has the report's key. */
    Optional<PrivateReport> completing(Report sent) {
        return host.data()
                .inTransaction(entities -> Optional.ofNullable(entities.find(PrivateReport.class, sent.id())));
    }

    private Optional<PrivateReport> find(UUID id, LockModeType lock) {
        return host.data()
                .inTransaction(entities -> Optional.ofNullable(entities.find(PrivateReport.class, id, lock))
                        .filter(row -> !row.isEmpty() && row.belongsTo(owner(id))));
    }

    /** Returns emptied rows of days before this one that still are somebody's. */
    List<PrivateReport> emptiedBefore(LocalDate today) {
        return host.data()
                .inTransaction(entities -> entities.createQuery(
                                "select p from PrivateReport p where p.sealed = '' and p.owner <> :nobody and p.changedOn < :today",
                                PrivateReport.class)
                        .setParameter("nobody", PrivateReport.NOBODY)
                        .setParameter("today", today)
                        .getResultList());
    }

    void keep(PrivateReport row) {
        host.data().inTransaction(entities -> {
            entities.persist(row);
            return row;
        });
    }

    void remove(PrivateReport row) {
        host.data().inTransaction(entities -> {
            entities.remove(row);
            return row;
        });
    }

    void flush() {
        host.data().inTransaction(entities -> {
            entities.flush();
            return true;
        });
    }
}
