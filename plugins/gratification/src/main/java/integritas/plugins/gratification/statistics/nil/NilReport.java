package integritas.plugins.gratification.statistics.nil;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/** A unit's word that nothing was received or refused in a period. Who gave it stands in the audit log. */
@Entity
@Table(name = "nil_report", schema = "plugin_gratification")
public class NilReport {

    @Id
    private UUID id;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "filed_at")
    private Instant filedAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected NilReport() {}

    NilReport(UUID unitId, NilPeriod period, Instant filedAt) {
        this.id = UUID.randomUUID();
        this.unitId = unitId;
        this.firstDay = period.first();
        this.lastDay = period.last();
        this.filedAt = filedAt;
    }

    UUID id() {
        return id;
    }

    UUID unitId() {
        return unitId;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    Instant filedAt() {
        return filedAt;
    }

    boolean covers(YearMonth month) {
        return !month.atDay(1).isBefore(firstDay) && !month.atEndOfMonth().isAfter(lastDay);
    }
}
