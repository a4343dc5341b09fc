package integritas.plugins.gratification.desk;

import integritas.plugin.api.PluginHost;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Rows whose time is over. Each method belongs to the transaction of the caller. */
final class RetentionStore {

    private static final String NOBODY = "cast('00000000-0000-0000-0000-000000000000' as uuid)";

    private final Sql sql;

    RetentionStore(PluginHost host) {
        this.sql = new Sql(host);
    }

    /** Returns the reports that were closed before the moment and still say who is who. */
    List<UUID> closedBefore(Instant moment, int most) {
        return sql.rows("""
                select r.id from plugin_gratification.report r
                where r.state = 'CLOSED'
                  and (select max(s.at) from plugin_gratification.step s
                    where s.tenant_id = r.tenant_id and s.report_id = r.id and s.to_state = 'CLOSED') < ?1
                  and not exists (select from plugin_gratification.erasure e
                    where e.tenant_id = r.tenant_id and e.report_id = r.id)
                order by r.year, r.number limit ?2""", Timestamp.from(moment), most).stream()
                .map(row -> row.key(0))
                .toList();
    }

    boolean isErased(UUID report) {
        return sql.row("select count(*) from plugin_gratification.erasure where report_id = ?1", report)
                        .count(0)
                > 0;
    }

    /** Returns the files that belong to a report, whatever they prove. */
    List<UUID> files(UUID report) {
        return sql.rows("""
                select cast(id as text) from plugin_gratification.attachment where report_id = ?1
                union all select file_id from plugin_gratification.proceeding where report_id = ?1 and file_id <> ''
                union all select photo_id from plugin_gratification.custody where report_id = ?1 and photo_id <> ''""", report).stream().map(row -> row.key(0)).toList();
    }

    /** Empties all that says who is who. What was given, when, and what became of it stays, to be counted. */
    void empty(UUID report) {
        for (String command : List.of(
                "delete from plugin_gratification.attachment where report_id = ?1",
                "update plugin_gratification.gift set description = '', event_note = '', location_note = '' where report_id = ?1",
                "update plugin_gratification.giver set name = '', name_normalised = '', name_fingerprint = '', office = '',"
                        + " address_sealed = '', relation_note = '', reason = '' where report_id = ?1",
                "update plugin_gratification.step set note = '', by_name = '', by_person = " + NOBODY
                        + " where report_id = ?1",
                "update plugin_gratification.proceeding set party = '', file_id = '', recorded_by_name = '', recorded_by = "
                        + NOBODY + " where report_id = ?1",
                "update plugin_gratification.custody set party = '', note = '', photo_id = '', recorded_by_name = '',"
                        + " recorded_by = " + NOBODY + " where report_id = ?1",
                "update plugin_gratification.report set reporter_name = '-', reporter_office = '', reporter_position = '',"
                        + " nik_sealed = '', nik_fingerprint = repeat('0', 64), address_sealed = '', contact_sealed = '',"
                        + " place = '', chronology = '', reporter_id = " + NOBODY
                        + ", version = version + 1 where id = ?1")) {
            sql.write(command, report);
        }
    }

    void note(UUID report, int years, Instant moment) {
        sql.write(
                "insert into plugin_gratification.erasure (report_id, years, erased_at) values (?1, ?2, ?3)",
                report,
                years,
                Timestamp.from(moment));
    }
}
