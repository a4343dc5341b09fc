package integritas.assessment;

import integritas.rubric.AwardResult;
import integritas.rubric.Scorecard;
import integritas.tenant.TenantSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.RoundingMode;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps one line per assessment and tier: what lists and overviews show without scoring again. */
@ApplicationScoped
class SummaryStore {

    private static final int DECIMALS = 10;
    private static final String UPSERT = """
            insert into score_summary (assessment_id, tier, points, provisional, answered, questions, awards, scored_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
            on conflict (tenant_id, assessment_id, tier) do update set points = excluded.points,
                provisional = excluded.provisional, answered = excluded.answered, questions = excluded.questions,
                awards = excluded.awards, scored_at = excluded.scored_at""";
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
                .setParameter(8, Timestamp.from(now))
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

    private static String granted(Scorecard scorecard) {
        return scorecard.awards().stream()
                .filter(AwardResult::granted)
                .map(AwardResult::code)
                .collect(Collectors.joining(","));
    }
}
