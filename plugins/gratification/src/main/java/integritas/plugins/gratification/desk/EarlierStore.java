package integritas.plugins.gratification.desk;

import integritas.plugin.api.PluginHost;
import integritas.plugins.gratification.report.EventClass;
import integritas.plugins.gratification.report.Gift;
import integritas.plugins.gratification.report.Giver;
import integritas.plugins.gratification.report.Relation;
import integritas.plugins.gratification.report.Report;
import integritas.plugins.gratification.verdict.EarlierGift;
import integritas.plugins.gratification.verdict.Facts;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the same giver gave the same receiver, as far as it was reported. */
final class EarlierStore {

    private static final int MONTHS = 13;

    private final Sql sql;

    EarlierStore(PluginHost host) {
        this.sql = new Sql(host);
    }

    /** Returns all gifts in rupiah that count up to the day of the report besides this one: of 13 months, and of the report. */
    List<EarlierGift> before(Report report, Giver giver, Gift gift) {
        if (giver.nameFingerprint().isEmpty()) {
            return List.of();
        }
        LocalDate day = report.receivedOn();
        return sql
                .rows(
                        """
                select r.received_on, f.value, f.event, g.relation, r.id
                from plugin_gratification.report r
                join plugin_gratification.giver g on g.tenant_id = r.tenant_id and g.report_id = r.id
                join plugin_gratification.gift f on f.tenant_id = g.tenant_id and f.giver_id = g.id
                where r.nik_fingerprint = ?1 and g.name_fingerprint = ?2 and r.kind = 'RECEIPT' and f.currency = 'IDR'
                  and r.received_on between ?3 and ?4 and f.id <> ?5
                order by r.received_on, f.id""",
                        report.nikFingerprint(),
                        giver.nameFingerprint(),
                        java.sql.Date.valueOf(day.minusMonths(MONTHS)),
                        java.sql.Date.valueOf(day),
                        gift.id())
                .stream()
                .map(EarlierStore::gift)
                .toList();
    }

    private static EarlierGift gift(Columns row) {
        String category = GiftFacts.category(EventClass.valueOf(row.text(2)), Relation.valueOf(row.text(3)))
                .orElse(Facts.NO_CATEGORY);
        return new EarlierGift(
                row.day(0), row.number(1).setScale(0, RoundingMode.HALF_UP), category, Optional.of(row.text(4)));
    }
}
