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
            select id, ?, unit_id, rubric, edition, period, target, ?, ?, ?, ?, ?, ?, ?
            from assessment where id = ?
            on conflict (tenant_id, assessment_id, tier) do update set points = excluded.points,
                provisional = excluded.provisional, answered = excluded.answered, questions = excluded.questions,
                awards = excluded.awards, shortfalls = excluded.shortfalls, scored_at = excluded.scored_at""";
    private static final String ALL = """
            select assessment_id, points, provisional, answered, questions, awards from score_summary where tier = ?""";

    @Inject
    TenantSession session;

    void keep(UUID assessment, Scorecard scorecard, Instant now) {
        session.statements()
                .change(
                        UPSERT,
                        GivenAnswer.SELF,
                        scorecard.total().points().toDecimal(DECIMALS, RoundingMode.HALF_EVEN),
                        scorecard.provisional().toDecimal(DECIMALS, RoundingMode.HALF_EVEN),
                        scorecard.completeness().answered(),
                        scorecard.completeness().of(),
                        granted(scorecard),
                        shortfalls(scorecard),
                        now,
                        assessment);
    }

    List<Summary> all() {
        return session.statements().read(ALL, Summary::of, GivenAnswer.SELF);
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
