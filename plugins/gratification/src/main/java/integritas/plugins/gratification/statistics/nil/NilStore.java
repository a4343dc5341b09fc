package integritas.plugins.gratification.statistics.nil;

import integritas.plugin.api.PluginHost;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Nil reports, and the months of which units have reported something. */
final class NilStore {

    private final PluginHost host;

    NilStore(PluginHost host) {
        this.host = host;
    }

    /**
     * A month in which a unit received or refused something that it reported.
     *
     * @param unit its key as text, as reports have it
     */
    record ReportedMonth(String unit, YearMonth month) {}

    List<NilReport> of(int year) {
        return host.data()
                .inTransaction(entities -> entities.createQuery(
                                "select n from NilReport n where n.firstDay between :first and :last"
                                        + " order by n.firstDay, n.filedAt, n.id",
                                NilReport.class)
                        .setParameter("first", LocalDate.of(year, 1, 1))
                        .setParameter("last", LocalDate.of(year, 12, 31))
                        .getResultList());
    }

    Set<ReportedMonth> reported(int year) {
        List<?> rows = host.data()
                .inTransaction(entities -> entities.createNativeQuery("""
                        select r.unit_id, date_trunc('month', r.received_on)::date from plugin_gratification.report r
                        where r.received_on between ?1 and ?2 and r.unit_id <> '' group by 1, 2""")
                        .setParameter(1, Date.valueOf(LocalDate.of(year, 1, 1)))
                        .setParameter(2, Date.valueOf(LocalDate.of(year, 12, 31)))
                        .getResultList());
        Set<ReportedMonth> months = new HashSet<>();
        for (Object row : rows) {
            Object[] cells = (Object[]) row;
            months.add(new ReportedMonth((String) cells[0], YearMonth.from(((Date) cells[1]).toLocalDate())));
        }
        return months;
    }

    /** Keeps a nil report; false if there is one of this unit and period already, whoever was faster. */
    boolean keep(NilReport fresh) {
        return host.data()
                .inTransaction(entities -> entities.createNativeQuery("""
                        insert into plugin_gratification.nil_report (id, unit_id, first_day, last_day, filed_at)
                        values (?1, ?2, ?3, ?4, ?5) on conflict (tenant_id, unit_id, first_day, last_day) do nothing""")
                                .setParameter(1, fresh.id())
                                .setParameter(2, fresh.unitId())
                                .setParameter(3, Date.valueOf(fresh.firstDay()))
                                .setParameter(4, Date.valueOf(fresh.lastDay()))
                                .setParameter(5, Timestamp.from(fresh.filedAt()))
                                .executeUpdate()
                        == 1);
    }

    /** Returns when the last nil report of a year was filed. */
    Optional<Instant> lastFiled(int year) {
        return of(year).stream().map(NilReport::filedAt).max(Instant::compareTo);
    }
}
