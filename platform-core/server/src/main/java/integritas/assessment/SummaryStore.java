package integritas.assessment;

import integritas.rubric.AwardResult;
import integritas.rubric.Rational;
import integritas.rubric.RequirementResult;
import integritas.rubric.Scorecard;
import integritas.tenant.TenantSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.math.RoundingMode;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps one line per assessment and tier: what lists and overviews show without scoring again. */
@ApplicationScoped
class SummaryStore {

    /** Looked up once: {@code Json} asks the class path anew on each call. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private static final int DECIMALS = 10;
    private static final String UPSERT = """
            insert into score_summary (assessment_id, tier, unit_id, rubric, edition, period, target,
                points, provisional, answered, questions, awards, shortfalls, scored_at)
            select id, ?2, unit_id, rubric, edition, period, target, ?3, ?4, ?5, ?6, ?7, ?8, ?9
            from assessment where id = ?1
            on conflict (tenant_id, assessment_id, tier) do update set points = excluded.points,
                provisional = excluded.provisional, answered = excluded.answered, questions = excluded.questions,
                awards = excluded.awards, shortfalls = excluded.shortfalls, scored_at = excluded.scored_at""";
    private static final String ALL = """
            select assessment_id, points, provisional, answered, questions, awards from score_summary where tier = ?1""";

    @Inject
    TenantSession session;

    void keep(UUID assessment, Scorecard scorecard, Instant now) {
        session.entityManager()
                .createNativeQuery(UPSERT)
                .setParameter(1, assessment)
                .setParameter(2, GivenAnswer.SELF)
                .setParameter(3, scorecard.total().points().toDecimal(DECIMALS, RoundingMode.HALF_EVEN))
                .setParameter(4, scorecard.provisional().toDecimal(DECIMALS, RoundingMode.HALF_EVEN))
                .setParameter(5, scorecard.completeness().answered())
                .setParameter(6, scorecard.completeness().of())
                .setParameter(7, granted(scorecard))
                .setParameter(8, shortfalls(scorecard))
                .setParameter(9, Timestamp.from(now))
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    List<Summary> all() {
        List<Object[]> rows = session.entityManager()
                .createNativeQuery(ALL)
                .setParameter(1, GivenAnswer.SELF)
                .getResultList();
        return rows.stream().map(Summary::of).toList();
    }

    /**
     * Returns, for each award, the points that its furthest requirement lacks, as JSON; zero for one that is granted.
     * Rounded up, so that what lacks anything never reads zero.
     */
    private static String shortfalls(Scorecard scorecard) {
        JsonObjectBuilder shortfalls = JSON.createObjectBuilder();
        for (AwardResult award : scorecard.awards()) {
            Rational most = award.requirements().stream()
                    .map(RequirementResult::missing)
                    .max(Comparator.naturalOrder())
                    .orElse(Rational.ZERO);
            shortfalls.add(award.code(), most.toDecimal(DECIMALS, RoundingMode.CEILING));
        }
        return shortfalls.build().toString();
    }

    private static String granted(Scorecard scorecard) {
        return scorecard.awards().stream()
                .filter(AwardResult::granted)
                .map(AwardResult::code)
                .collect(Collectors.joining(","));
    }
}
