package integritas.plugins.gratification.desk;

import integritas.plugin.api.PluginHost;
import java.util.List;
import java.util.UUID;

/** Queries over the chains of custody. Each method belongs to the transaction of the caller. */
final class CustodyStore {

    /** The last act of each object, and since when it was there: the latest time it was taken in. */
    private static final String LAST = """
            with last as (
                select distinct on (c.gift_id) c.gift_id, c.report_id, c.act, c.place
                from plugin_gratification.custody c order by c.gift_id, c.place desc),
            held as (
                select l.gift_id, l.report_id,
                    (select max(c.done_on) from plugin_gratification.custody c
                        where c.gift_id = l.gift_id and c.act = 'RECEIVED') as since,
                    (select c.whereabouts from plugin_gratification.custody c
                        where c.gift_id = l.gift_id and c.act in ('RECEIVED', 'KEPT', 'MOVED')
                        order by c.place desc limit 1) as whereabouts,
                    coalesce((select c.seal from plugin_gratification.custody c
                        where c.gift_id = l.gift_id and c.seal <> ''
                            and c.place >= (select max(r.place) from plugin_gratification.custody r
                                where r.gift_id = l.gift_id and r.act = 'RECEIVED')
                        order by c.place desc limit 1), '') as seal
                from last l where l.act in ('RECEIVED', 'KEPT', 'MOVED'))
            """;

    private final Sql sql;

    CustodyStore(PluginHost host) {
        this.sql = new Sql(host);
    }

    /** Returns the objects in custody, the oldest first. */
    List<Columns> kept(int most, int before) {
        return sql.rows(LAST + """
                select h.report_id, h.gift_id, r.year || '-' || lpad(cast(r.number as text), 4, '0'), coalesce(g.description, ''),
                    coalesce(g.kind, 'OTHER_GOODS'),
                    h.since, h.whereabouts, h.seal
                from held h left join plugin_gratification.gift g on g.id = h.gift_id
                join plugin_gratification.report r on r.id = h.report_id
                order by h.since, r.year, r.number, g.place limit ?1 offset ?2""", most, before);
    }

    long count() {
        return sql.row(LAST + "select count(*) from held").count(0);
    }

    /** Whether an object of this report is in custody. */
    boolean isKept(UUID report) {
        return sql.row(LAST + "select count(*) from held where report_id = ?1", report)
                        .count(0)
                > 0;
    }
}
