package integritas.plugins.gratification.statistics;

import integritas.plugin.api.PluginHost;
import integritas.plugins.gratification.report.EventClass;
import integritas.plugins.gratification.report.GiftKind;
import integritas.plugins.gratification.report.Relation;
import integritas.plugins.gratification.report.ReportKind;
import integritas.plugins.gratification.report.ReportState;
import integritas.plugins.gratification.report.Term;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Counts in the database, by whole classes: no row of a single report leaves it but {@link #objects}. */
final class FigureStore {

    private static final String REPORTS = """
            select r.kind, r.state, r.unit_id, count(*) from plugin_gratification.report r
            where r.reported_on between ?1 and ?2 group by 1, 2, 3""";

    private static final String GIFTS = """
            select r.kind, g.kind, g.event, v.relation, %s, count(*), coalesce(sum(g.value) filter (where g.currency = 'IDR'), 0)
            from plugin_gratification.report r
            join plugin_gratification.gift g on g.tenant_id = r.tenant_id and g.report_id = r.id
            join plugin_gratification.giver v on v.tenant_id = g.tenant_id and v.id = g.giver_id
            where r.reported_on between ?1 and ?2 group by 1, 2, 3, 4, 5""".formatted(ValueBand.sql());

    /** A period that was not met is missed only where what it is for may still come: refusals do not go to KPK. */
    private static final String MISSED = """
            d.met_on is null and d.due_on < ?3 and (d.term = 'TO_UPG' or r.kind = 'RECEIPT')
              and r.state in ('SUBMITTED', 'VERIFICATION', 'TO_BE_COMPLETED', 'ANALYSIS', 'DISTRIBUTED')""";

    /** A period to KPK is met where the report went there, and not where the control unit ended it without that. */
    private static final String CLOCKS = """
            select d.term, count(*) filter (where d.met_on <= d.due_on), count(*)
            from plugin_gratification.report r
            join plugin_gratification.deadline d on d.tenant_id = r.tenant_id and d.report_id = r.id
            where r.reported_on between ?1 and ?2 and d.term in ('TO_UPG', 'TO_KPK', 'FORWARDING')
              and (d.met_on is not null and (d.term = 'TO_UPG' or exists (
                    select from plugin_gratification.step s
                    where s.tenant_id = r.tenant_id and s.report_id = r.id and s.to_state = 'FORWARDED'))
                or %s)
            group by 1""".formatted(MISSED);

    private static final String STAYS = """
            select s.to_state, count(*), percentile_cont(0.5) within group (order by s.days) from (
              select s.to_state, extract(epoch from lead(s.at) over (partition by s.report_id order by s.place) - s.at) / 86400 as days
              from plugin_gratification.report r
              join plugin_gratification.step s on s.tenant_id = r.tenant_id and s.report_id = r.id
              where r.reported_on between ?1 and ?2) s
            where s.days is not null group by 1""";

    private static final String BEFORE = """
            select count(*), percentile_cont(0.5) within group (order by r.reported_on - r.received_on)
            from plugin_gratification.report r where r.reported_on between ?1 and ?2""";

    private static final String SEASON = """
            select r.kind, count(distinct r.id), count(g.id), count(g.id) filter (where g.kind = 'PERISHABLE')
            from plugin_gratification.report r
            left join plugin_gratification.gift g on g.tenant_id = r.tenant_id and g.report_id = r.id
            where r.received_on between ?1 and ?2 group by 1""";

    private static final String LATEST = """
            select max(at) from (
              select max(s.at) as at from plugin_gratification.report r
              join plugin_gratification.step s on s.tenant_id = r.tenant_id and s.report_id = r.id
              where r.reported_on between ?1 and ?2 or r.received_on between ?1 and ?2) latest""";

    private static final String LAST_MISSED = """
            select max(d.due_on) from plugin_gratification.report r
            join plugin_gratification.deadline d on d.tenant_id = r.tenant_id and d.report_id = r.id
            where r.reported_on between ?1 and ?2 and d.term in ('TO_UPG', 'TO_KPK', 'FORWARDING')
              and %s""".formatted(MISSED);

    private static final String OBJECTS = """
            select r.year, r.number, r.received_on, r.kind, g.kind, g.event, v.relation, g.value, g.currency, r.state
            from plugin_gratification.report r
            join plugin_gratification.gift g on g.tenant_id = r.tenant_id and g.report_id = r.id
            join plugin_gratification.giver v on v.tenant_id = g.tenant_id and v.id = g.giver_id
            where r.reported_on between ?1 and ?2
            order by array_position(array['MONEY', 'PERISHABLE', 'SOUVENIR', 'TRAVEL', 'OTHER_GOODS'], g.kind),
              r.year, r.number, v.place, g.place""";

    private final PluginHost host;

    FigureStore(PluginHost host) {
        this.host = host;
    }

    /** How many reports there are of one kind, state and unit; the unit is empty where it is not in the tree. */
    record ReportCount(ReportKind kind, ReportState state, String unit, long reports) {}

    /** How many gifts there are of one class, and what those in rupiah are worth. */
    record GiftCount(
            ReportKind report,
            GiftKind kind,
            EventClass event,
            Relation relation,
            ValueBand band,
            long gifts,
            BigDecimal rupiah) {}

    /** How many periods are decided, and how many of them were kept. */
    record ClockCount(Term term, long kept, long decided) {}

    /** How many reports left a state, and after how many days the middle one did. */
    record Stay(ReportState state, long reports, Optional<BigDecimal> median) {}

    /** What was received or refused around a holiday. */
    record SeasonCount(ReportKind kind, long reports, long gifts, long perishable) {}

    List<ReportCount> reports(Span span) {
        return rows(REPORTS, span).stream()
                .map(row -> new ReportCount(
                        ReportKind.valueOf(text(row[0])),
                        ReportState.valueOf(text(row[1])),
                        text(row[2]),
                        number(row[3])))
                .toList();
    }

    List<GiftCount> gifts(Span span) {
        return rows(GIFTS, span).stream()
                .map(row -> new GiftCount(
                        ReportKind.valueOf(text(row[0])),
                        GiftKind.valueOf(text(row[1])),
                        EventClass.valueOf(text(row[2])),
                        Relation.valueOf(text(row[3])),
                        ValueBand.valueOf(text(row[4])),
                        number(row[5]),
                        (BigDecimal) row[6]))
                .toList();
    }

    List<ClockCount> clocks(Span span, LocalDate today) {
        return rows(CLOCKS, span.first(), span.last(), today).stream()
                .map(row -> new ClockCount(Term.valueOf(text(row[0])), number(row[1]), number(row[2])))
                .toList();
    }

    List<Stay> stays(Span span) {
        return rows(STAYS, span).stream()
                .map(row -> new Stay(ReportState.valueOf(text(row[0])), number(row[1]), median(row[2])))
                .toList();
    }

    /** Returns how many reports there are, and after how many days of the receipt the middle one came. */
    Stay before(Span span) {
        Object[] row = rows(BEFORE, span).get(0);
        return new Stay(ReportState.DRAFT, number(row[0]), median(row[1]));
    }

    List<SeasonCount> season(LocalDate first, LocalDate last) {
        return rows(SEASON, first, last).stream()
                .map(row -> new SeasonCount(
                        ReportKind.valueOf(text(row[0])), number(row[1]), number(row[2]), number(row[3])))
                .toList();
    }

    /** Returns when the last step was taken with a report of the span; empty if there is none. */
    Optional<Instant> lastStep(Span span) {
        return cell(LATEST, span.first(), span.last()).map(FigureStore::moment);
    }

    /** Returns the latest last day that passed without what was due. */
    Optional<LocalDate> lastMissed(Span span, LocalDate today) {
        return cell(LAST_MISSED, span.first(), span.last(), today).map(day -> ((Date) day).toLocalDate());
    }

    /** Returns the gifts one by one, ordered by their class: what they are, and neither whose nor from whom. */
    List<ObjectLine> objects(Span span) {
        return rows(OBJECTS, span).stream().map(ObjectLine::of).toList();
    }

    private List<Object[]> rows(String query, Span span) {
        return rows(query, span.first(), span.last());
    }

    private List<Object[]> rows(String query, LocalDate... days) {
        return found(query, days).stream().map(Object[].class::cast).toList();
    }

    private Optional<Object> cell(String query, LocalDate... days) {
        return found(query, days).stream()
                .filter(Objects::nonNull)
                .map(Object.class::cast)
                .findFirst();
    }

    private List<?> found(String query, LocalDate... days) {
        return host.data().inTransaction(entities -> {
            Query asked = entities.createNativeQuery(query);
            for (int place = 0; place < days.length; place++) {
                asked.setParameter(place + 1, Date.valueOf(days[place]));
            }
            return asked.getResultList();
        });
    }

    private static Instant moment(Object cell) {
        return cell instanceof OffsetDateTime at ? at.toInstant() : ((Timestamp) cell).toInstant();
    }

    private static String text(Object cell) {
        return (String) cell;
    }

    private static long number(Object cell) {
        return ((Number) cell).longValue();
    }

    private static Optional<BigDecimal> median(@Nullable Object cell) {
        return cell == null ? Optional.empty() : Optional.of(new BigDecimal(cell.toString()));
    }
}
