package integritas.plugins.gratification.statistics;

import integritas.plugin.testkit.World;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** Puts reports into the tables as they would lie there, without the way through the form. */
public final class Rows {

    private final World world;
    private int number;

    public Rows(World world) {
        this.world = world;
    }

    /** A report of something received on a day and reported on another. */
    public UUID report(String unit, String kind, String state, LocalDate received, LocalDate reported) {
        UUID id = UUID.randomUUID();
        number++;
        run(
                """
                insert into plugin_gratification.report (id, year, number, unit_id, kind, state, reporter_id, reporter_name,
                    reporter_office, reporter_position, nik_sealed, nik_fingerprint, address_sealed, contact_sealed, compensation,
                    place, chronology, received_on, reported_on, submitted_at, rule_set, version)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?1, 'Rahasia Nama Pelapor', '', '', 'x', repeat('0', 64), 'x', 'x', false, '', '',
                    ?7, ?8, ?9, '2026-01-20', 1)""",
                id,
                reported.getYear(),
                number,
                unit,
                kind,
                state,
                received,
                reported,
                reported.atStartOfDay().toInstant(ZoneOffset.UTC));
        return id;
    }

    public void gift(UUID report, String kind, String event, String relation, String value, String currency) {
        UUID giver = UUID.randomUUID();
        int place = ++number;
        run("""
                insert into plugin_gratification.giver (id, report_id, place, name, name_normalised, name_fingerprint, office,
                    address_sealed, relation, relation_note, reason)
                values (?1, ?2, ?3, 'Rahasia Nama Pemberi', '', '', '', '', ?4, '', '')""", giver, report, place, relation);
        run("""
                insert into plugin_gratification.gift (id, report_id, giver_id, place, event, event_note, kind, description,
                    value, currency, estimated, location, location_note)
                values (?1, ?2, ?3, 1, ?4, '', ?5, 'Rahasia Uraian', ?6, ?7, false, 'REPORTER', '')""", UUID.randomUUID(), report, giver, event, kind, new BigDecimal(value), currency);
    }

    public void step(UUID report, int place, String to, Instant at) {
        run("""
                insert into plugin_gratification.step (id, report_id, place, from_state, to_state, by_person, by_name, at, note)
                values (?1, ?2, ?3, '', ?4, ?1, '', ?5, '')""", UUID.randomUUID(), report, place, to, at);
    }

    public void deadline(UUID report, String term, LocalDate due, Optional<LocalDate> met) {
        UUID id = UUID.randomUUID();
        run("""
                insert into plugin_gratification.deadline (id, report_id, term, runs_from, working_days, due_on, warned_on,
                    provisional, calendar) values (?1, ?2, ?3, ?4, 10, ?4, ?4, false, '')""", id, report, term, due);
        met.ifPresent(day -> run("update plugin_gratification.deadline set met_on = ?2 where id = ?1", id, day));
    }

    public void nil(UUID unit, LocalDate first, LocalDate last) {
        run("""
                insert into plugin_gratification.nil_report (id, unit_id, first_day, last_day, filed_at)
                values (?1, ?2, ?3, ?4, ?5)""", UUID.randomUUID(), unit, first, last, last.atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    public void hidden(int year) {
        run("""
                insert into plugin_gratification.private_report (id, owner, sealed, state, rule_set, changed_on, version)
                values (?1, repeat('0', 64), 'x', 'HIDDEN', '', ?2, 1)""", UUID.randomUUID(), LocalDate.of(year, 5, 5));
    }

    void run(String sql, Object... values) {
        world.host().data().inTransaction(entities -> {
            Query query = entities.createNativeQuery(sql);
            for (int place = 0; place < values.length; place++) {
                query.setParameter(place + 1, stored(values[place]));
            }
            return query.executeUpdate();
        });
    }

    private static Object stored(Object value) {
        if (value instanceof LocalDate day) {
            return Date.valueOf(day);
        }
        return value instanceof Instant moment ? Timestamp.from(moment) : value;
    }
}
