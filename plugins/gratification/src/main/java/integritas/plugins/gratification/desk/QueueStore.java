package integritas.plugins.gratification.desk;

import integritas.plugin.api.PluginHost;
import java.util.List;

/** The rows that the queue is made of. Each method belongs to the transaction of the caller. */
final class QueueStore {

    private static final String FROM = """
            from plugin_gratification.report r
            left join lateral (
                select d.term, d.due_on, d.warned_on, d.provisional from plugin_gratification.deadline d
                where d.tenant_id = r.tenant_id and d.report_id = r.id and d.met_on is null
                order by d.due_on, d.term limit 1) d on true
            where r.state = any (string_to_array(?1, ','))
              and (?2 = '' or r.unit_id = ?2) and (?3 = '' or r.kind = ?3)
              and (?4 = '' or r.year || '-' || lpad(cast(r.number as text), 4, '0') like ?5 or r.reporter_name ilike ?5
                or exists (select from plugin_gratification.giver g where g.tenant_id = r.tenant_id
                    and g.report_id = r.id and g.name ilike ?5)
                or exists (select from plugin_gratification.gift f where f.tenant_id = r.tenant_id
                    and f.report_id = r.id and f.description ilike ?5))
            """;

    private static final String ROWS = """
            select r.id, r.year || '-' || lpad(cast(r.number as text), 4, '0'), r.kind, r.state, r.reporter_name,
                r.unit_id, r.reporter_office,
                (select coalesce(string_agg(g.name, ', ' order by g.place), '') from plugin_gratification.giver g
                    where g.tenant_id = r.tenant_id and g.report_id = r.id and g.name <> ''),
                r.received_on, r.reported_on, d.term, d.due_on, d.warned_on, d.provisional
            """ + FROM + """
            order by d.due_on nulls last, r.year, r.number limit ?6 offset ?7""";

    private final Sql sql;

    QueueStore(PluginHost host) {
        this.sql = new Sql(host);
    }

    List<Columns> rows(QueueFilter filter, int most, int before) {
        return sql.rows(
                ROWS,
                String.join(",", filter.wantedStates()),
                filter.unit(),
                filter.kind(),
                filter.text(),
                Sql.anywhere(filter.text()),
                most,
                before);
    }

    long count(QueueFilter filter) {
        return sql.row(
                        "select count(*) " + FROM,
                        String.join(",", filter.wantedStates()),
                        filter.unit(),
                        filter.kind(),
                        filter.text(),
                        Sql.anywhere(filter.text()))
                .count(0);
    }
}
