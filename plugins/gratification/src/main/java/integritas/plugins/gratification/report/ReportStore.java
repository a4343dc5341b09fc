package integritas.plugins.gratification.report;

import integritas.plugin.api.PluginHost;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The rows of reports. Each method belongs to the transaction of the caller. */
final class ReportStore {

    private final PluginHost host;

    ReportStore(PluginHost host) {
        this.host = host;
    }

    void keep(Object row) {
        host.data().inTransaction(entities -> {
            entities.persist(row);
            return row;
        });
    }

    Optional<Report> find(UUID id) {
        return host.data().inTransaction(entities -> Optional.ofNullable(entities.find(Report.class, id)));
    }

    /** Lets nobody else change the report until the transaction ends. */
    Optional<Report> lock(UUID id) {
        return host.data()
                .inTransaction(entities ->
                        Optional.ofNullable(entities.find(Report.class, id, LockModeType.PESSIMISTIC_WRITE)));
    }

    List<Report> in(Collection<ReportState> states) {
        return host.data()
                .inTransaction(entities -> entities.createQuery(
                                "select r from Report r where r.state in :states order by r.year, r.number",
                                Report.class)
                        .setParameter("states", states)
                        .getResultList());
    }

    List<Report> of(UUID reporter) {
        return host.data()
                .inTransaction(entities -> entities.createQuery(
                                "select r from Report r where r.reporterId = :reporter order by r.year desc, r.number desc",
                                Report.class)
                        .setParameter("reporter", reporter)
                        .getResultList());
    }

    <T> List<T> parts(Class<T> kind, UUID report, String order) {
        String query = "select p from " + kind.getSimpleName() + " p where p.reportId = :report order by " + order;
        return host.data()
                .inTransaction(entities -> entities.createQuery(query, kind)
                        .setParameter("report", report)
                        .getResultList());
    }

    /** Removes what the reporter said, to be said anew. The report, its steps and its deadlines stay. */
    void clear(UUID report) {
        host.data().inTransaction(entities -> {
            entities.flush();
            int gone = 0;
            for (String part : List.of("Attachment", "Gift", "Giver")) {
                gone += entities.createQuery("delete from " + part + " p where p.reportId = :report")
                        .setParameter("report", report)
                        .executeUpdate();
            }
            return gone;
        });
    }

    List<UUID> files(UUID report) {
        return host.data()
                .inTransaction(entities -> entities.createQuery(
                                "select a.id from Attachment a where a.reportId = :report", UUID.class)
                        .setParameter("report", report)
                        .getResultList());
    }

    /** Returns the gifts of a report that the control unit has taken into custody, returned ones included. */
    Set<UUID> inCustody(UUID report) {
        return host.data().inTransaction(entities -> {
            List<?> gifts = entities.createNativeQuery(
                            "select distinct cast(gift_id as text) from plugin_gratification.custody where report_id = ?1")
                    .setParameter(1, report)
                    .getResultList();
            return gifts.stream()
                    .map(gift -> UUID.fromString(String.valueOf(gift)))
                    .collect(Collectors.toSet());
        });
    }

    /** Whether a file belongs to a report that was sent. */
    boolean keeps(UUID file) {
        return host.data().inTransaction(entities -> entities.find(Attachment.class, file) != null);
    }

    List<Deadline> running() {
        return host.data()
                .inTransaction(entities -> entities.createQuery(
                                "select d from Deadline d where d.metOn is null order by d.dueOn, d.id", Deadline.class)
                        .getResultList());
    }

    /** Returns the next number of a year. Numbers have no gaps: one that is rolled back is given again. */
    int nextNumber(int year) {
        return host.data()
                .inTransaction(entities -> ((Number) entities.createNativeQuery("""
                        insert into plugin_gratification.report_number (year, last) values (?1, 1)
                        on conflict (tenant_id, year) do update set last = report_number.last + 1 returning last""")
                                .setParameter(1, year)
                                .getSingleResult())
                        .intValue());
    }

    /** Writes what is pending, so that rows that refer to it can follow. */
    void flush() {
        host.data().inTransaction(entities -> {
            entities.flush();
            return true;
        });
    }

    long hidden(LocalDate first, LocalDate last) {
        return host.data().inTransaction(entities -> count(entities, first, last));
    }

    private static long count(EntityManager entities, LocalDate first, LocalDate last) {
        return entities.createQuery(
                        "select count(p) from PrivateReport p where p.state = :hidden and p.changedOn between :first and :last",
                        Long.class)
                .setParameter("hidden", PrivateState.HIDDEN)
                .setParameter("first", first)
                .setParameter("last", last)
                .getSingleResult();
    }
}
