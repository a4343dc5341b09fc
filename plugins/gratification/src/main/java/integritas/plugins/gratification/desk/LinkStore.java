package integritas.plugins.gratification.desk;

import integritas.plugin.api.PluginHost;
import java.util.List;
import java.util.UUID;

/** Gifts of the same giver, found by the fingerprint of the giver's name. Each method belongs to the caller's transaction. */
final class LinkStore {

    /** Givers of more than one report, who gave most often at the top. */
    private static final String KNOWN = """
            from (select g.name_fingerprint as print, (array_agg(g.name order by length(g.name) desc, g.name))[1] as name, count(distinct g.report_id) as reports
                from plugin_gratification.giver g where g.name_fingerprint <> '' and (?1 = '' or g.name ilike ?2)
                group by g.name_fingerprint having count(distinct g.report_id) > 1) k
            """;

    private static final String OF_ONE = """
            from plugin_gratification.giver g
            join plugin_gratification.gift f on f.tenant_id = g.tenant_id and f.giver_id = g.id
            join plugin_gratification.report r on r.tenant_id = g.tenant_id and r.id = g.report_id
            where g.name_fingerprint = ?1
            """;

    private final Sql sql;

    LinkStore(PluginHost host) {
        this.sql = new Sql(host);
    }

    List<Columns> known(String text, int most, int before) {
        return sql.rows("""
                select k.print, k.name, k.reports, count(f.id),
                    count(distinct coalesce(nullif(r.unit_id, ''), r.reporter_office)),
                    coalesce(sum(f.value) filter (where f.currency = 'IDR' and r.kind = 'RECEIPT'), 0)
                from (select k.* """ + KNOWN + """
                    order by k.reports desc, k.print limit ?3 offset ?4) k
                join plugin_gratification.giver g on g.name_fingerprint = k.print
                join plugin_gratification.gift f on f.tenant_id = g.tenant_id and f.giver_id = g.id
                join plugin_gratification.report r on r.tenant_id = g.tenant_id and r.id = g.report_id
                group by k.print, k.name, k.reports order by k.reports desc, k.print""", text, Sql.anywhere(text), most, before);
    }

    long count(String text) {
        return sql.row("select count(*) " + KNOWN, text, Sql.anywhere(text)).count(0);
    }

    /** Returns gifts of one giver, the latest first. */
    List<Columns> gifts(String print, int most, int before) {
        return sql.rows(
                """
                select r.id, r.year || '-' || lpad(cast(r.number as text), 4, '0'), r.kind, r.reporter_name, r.unit_id,
                    r.reporter_office, r.received_on, f.description, f.kind, f.value, f.currency """ + " " + OF_ONE + " order by r.received_on desc, r.id, f.place limit ?2 offset ?3",
                print,
                most,
                before);
    }

    /** Returns reports, gifts, receivers and units of one giver, and a name as it was reported. */
    Columns figures(String print) {
        return sql.row("""
                select count(distinct r.id), count(f.id), count(distinct r.nik_fingerprint),
                    count(distinct coalesce(nullif(r.unit_id, ''), r.reporter_office)), coalesce((array_agg(g.name order by length(g.name) desc, g.name))[1], '')
                """ + OF_ONE, print);
    }

    /** Returns what was received of one giver, by currency. */
    List<Columns> totals(String print) {
        return sql.rows(
                "select f.currency, sum(f.value) " + OF_ONE
                        + " and r.kind = 'RECEIPT' group by f.currency order by f.currency",
                print);
    }

    /** Returns the givers of a report that other reports name too: key of the giver, fingerprint, other reports, units. */
    List<Columns> hints(UUID report) {
        return sql.rows("""
                select g.id, g.name_fingerprint, count(distinct o.report_id),
                    count(distinct coalesce(nullif(r.unit_id, ''), r.reporter_office))
                from plugin_gratification.giver g
                join plugin_gratification.giver o on o.tenant_id = g.tenant_id
                    and o.name_fingerprint = g.name_fingerprint and o.report_id <> g.report_id
                join plugin_gratification.report r on r.tenant_id = o.tenant_id and r.id = o.report_id
                where g.report_id = ?1 and g.name_fingerprint <> ''
                group by g.id, g.name_fingerprint""", report);
    }
}
