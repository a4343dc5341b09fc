package integritas.plugins.gratification.desk;

import integritas.plugin.api.PluginHost;
import integritas.plugins.gratification.report.Report;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The records of the desk. Each method belongs to the transaction of the caller. */
final class DeskStore {

    private final PluginHost host;

    DeskStore(PluginHost host) {
        this.host = host;
    }

    /** Keeps a record, and writes it at once, so that what refers to it can follow. */
    <T> T keep(T record) {
        return host.data().inTransaction(entities -> {
            entities.persist(record);
            entities.flush();
            return record;
        });
    }

    /** Lets nobody else change the report or its objects until the transaction ends. */
    Optional<Report> lock(UUID report) {
        return host.data().inTransaction(entities -> {
            Optional<Report> known =
                    Optional.ofNullable(entities.find(Report.class, report, LockModeType.PESSIMISTIC_WRITE));
            known.ifPresent(entities::refresh);
            return known;
        });
    }

    /** Writes what is pending; the report has its new version then. */
    void flush() {
        host.data().inTransaction(entities -> {
            entities.flush();
            return true;
        });
    }

    List<Proceeding> proceedings(UUID report) {
        return host.data()
                .inTransaction(entities -> entities.createQuery(
                                "select p from Proceeding p where p.reportId = :report order by p.recordedAt, p.id",
                                Proceeding.class)
                        .setParameter("report", report)
                        .getResultList());
    }

    List<Custody> custody(UUID report) {
        return host.data()
                .inTransaction(entities -> entities.createQuery(
                                "select c from Custody c where c.reportId = :report order by c.giftId, c.place",
                                Custody.class)
                        .setParameter("report", report)
                        .getResultList());
    }

    Optional<Custody> custodyRecord(UUID id) {
        return host.data().inTransaction(entities -> Optional.ofNullable(entities.find(Custody.class, id)));
    }
}
