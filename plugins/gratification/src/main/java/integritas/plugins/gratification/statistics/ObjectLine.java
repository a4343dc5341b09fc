package integritas.plugins.gratification.statistics;

import integritas.plugins.gratification.report.EventClass;
import integritas.plugins.gratification.report.GiftKind;
import integritas.plugins.gratification.report.Relation;
import integritas.plugins.gratification.report.ReportKind;
import integritas.plugins.gratification.report.ReportState;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;

/**
 * A gift in the list of objects. It has no description: people write names into those.
 *
 * @param report number of its report, such as {@code 2026-0007}
 * @param receivedOn day of receipt or refusal
 */
public record ObjectLine(
        String report,
        LocalDate receivedOn,
        ReportKind reportKind,
        GiftKind kind,
        EventClass event,
        Relation relation,
        BigDecimal value,
        String currency,
        ReportState state) {

    static ObjectLine of(Object... row) {
        return new ObjectLine(
                "%d-%04d".formatted((Integer) row[0], (Integer) row[1]),
                ((Date) row[2]).toLocalDate(),
                ReportKind.valueOf((String) row[3]),
                GiftKind.valueOf((String) row[4]),
                EventClass.valueOf((String) row[5]),
                Relation.valueOf((String) row[6]),
                (BigDecimal) row[7],
                (String) row[8],
                ReportState.valueOf((String) row[9]));
    }
}
