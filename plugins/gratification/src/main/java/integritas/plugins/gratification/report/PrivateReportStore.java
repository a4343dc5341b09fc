package integritas.plugins.gratification.report;

import integritas.plugin.api.PluginHost;
import integritas.plugin.api.Refusal;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The sealed forms, each to be found by its owner alone. Each method belongs to the transaction of the caller. */
final class PrivateReportStore {

    private final PluginHost host;

    PrivateReportStore(PluginHost host) {
        this.host = host;
    }

    /** Returns what the person of the call is known by in this table, and nowhere else. */
    String owner() {
        UUID person = host.person()
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_ALLOWED, "nobody is signed in"))
                .id();
        return host.cipher().fingerprint("private_report.owner", person.toString());
    }

    List<PrivateReport> own() {
        String owner = owner();
        return host.data()
                .inTransaction(entities -> entities.createQuery(
                                "select p from PrivateReport p where p.owner = :owner order by p.changedOn desc, p.id",
                                PrivateReport.class)
                        .setParameter("owner", owner)
                        .getResultList());
    }

    Optional<PrivateReport> find(UUID id) {
        String owner = owner();
        return host.data()
                .inTransaction(entities -> Optional.ofNullable(entities.find(PrivateReport.class, id))
                        .filter(row -> row.belongsTo(owner)));
    }

    /** Lets nobody else change it until the transaction ends. */
    Optional<PrivateReport> lock(UUID id) {
        String owner = owner();
        return host.data()
                .inTransaction(entities -> Optional.ofNullable(
                                entities.find(PrivateReport.class, id, LockModeType.PESSIMISTIC_WRITE))
                        .filter(row -> row.belongsTo(owner)));
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
