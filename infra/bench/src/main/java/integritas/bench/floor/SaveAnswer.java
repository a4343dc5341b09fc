package integritas.bench.floor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import integritas.rubric.Answer;
import integritas.rubric.AwardResult;
import integritas.rubric.Rational;
import integritas.rubric.RequirementResult;
import integritas.rubric.Scorecard;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * W1: puts one answer down that was there before, with its audit entry and the new score.
 *
 * @param person who does
 * @param assessment key of the assessment
 * @param question code of the question
 * @param entityTag the version the person has seen
 */
record SaveAnswer(Person person, UUID assessment, String question, String entityTag) {

    private static final String UPDATE = """
            update answer set value = ?, note = ?, changed_at = ?, changed_by = ?, version = ?
            where assessment_id = ? and tier = 'self' and question = ? and version = ?""";
    private static final String SUMMARY = """
            insert into score_summary (assessment_id, tier, unit_id, rubric, edition, period, target,
                points, provisional, answered, questions, awards, shortfalls, scored_at)
            select id, 'self', unit_id, rubric, edition, period, target, ?, ?, ?, ?, ?, ?, ? from assessment where id = ?
            on conflict (tenant_id, assessment_id, tier) do update set points = excluded.points,
                provisional = excluded.provisional, answered = excluded.answered, questions = excluded.questions,
                awards = excluded.awards, shortfalls = excluded.shortfalls, scored_at = excluded.scored_at""";
    private static final String AUDIT = """
            with entry as (
                insert into audit_entry (actor_id, actor_name, action, subject_id, detail, before, after)
                values (?, ?, 'answer.saved', ?, ?, ?, ?) returning id)
            insert into audit_unsealed (entry_id) select id from entry""";

    Saved run(Connection connection, JsonNode body) throws SQLException, IOException, RefusedException {
        Rows rows = new Rows(connection);
        rows.requireOpen(assessment, person);
        Map<String, Given> given = rows.given(assessment);
        Given before = given.get(question);
        if (before == null || !entityTag.equals("\"" + before.version() + "\"")) {
            throw new RefusedException(412);
        }
        String value = canonical(body.get("answer").asText());
        Given after = new Given(question, value, before.note(), before.version() + 1);
        given.put(question, after);
        Instant now = Instant.now();
        update(connection, after, now);
        Scorecard scorecard = Scores.of(given.values());
        keep(connection, scorecard, now);
        remember(connection, before, after);
        return new Saved(after, now, person.name(), scorecard);
    }

    private String canonical(String text) throws JsonProcessingException, RefusedException {
        Map<String, @Nullable Object> raw = new HashMap<>();
        raw.put(question, text);
        Answer answer = Scores.RUBRIC.parse(raw).to(question).orElseThrow(() -> new RefusedException(422));
        return Scores.JSON.writeValueAsString(answer.toRaw());
    }

    private void update(Connection connection, Given after, Instant now) throws SQLException, RefusedException {
        try (PreparedStatement update = connection.prepareStatement(UPDATE)) {
            update.setString(1, after.value());
            update.setString(2, after.note());
            update.setTimestamp(3, Timestamp.from(now));
            update.setString(4, person.name());
            update.setLong(5, after.version());
            update.setObject(6, assessment);
            update.setString(7, question);
            update.setLong(8, after.version() - 1);
            if (update.executeUpdate() != 1) {
                throw new RefusedException(412);
            }
        }
    }

    private void keep(Connection connection, Scorecard scorecard, Instant now)
            throws SQLException, JsonProcessingException {
        try (PreparedStatement upsert = connection.prepareStatement(SUMMARY)) {
            upsert.setBigDecimal(1, scorecard.total().points().toDecimal(10, RoundingMode.HALF_EVEN));
            upsert.setBigDecimal(2, scorecard.provisional().toDecimal(10, RoundingMode.HALF_EVEN));
            upsert.setInt(3, scorecard.completeness().answered());
            upsert.setInt(4, scorecard.completeness().of());
            upsert.setString(
                    5,
                    scorecard.awards().stream()
                            .filter(AwardResult::granted)
                            .map(AwardResult::code)
                            .collect(Collectors.joining(",")));
            upsert.setString(6, Scores.JSON.writeValueAsString(shortfalls(scorecard)));
            upsert.setTimestamp(7, Timestamp.from(now));
            upsert.setObject(8, assessment);
            upsert.executeUpdate();
        }
    }

    private static Map<String, BigDecimal> shortfalls(Scorecard scorecard) {
        Map<String, BigDecimal> shortfalls = new HashMap<>();
        for (AwardResult award : scorecard.awards()) {
            Rational most = award.requirements().stream()
                    .map(RequirementResult::missing)
                    .max(Comparator.naturalOrder())
                    .orElse(Rational.ZERO);
            shortfalls.put(award.code(), most.toDecimal(10, RoundingMode.CEILING));
        }
        return shortfalls;
    }

    private void remember(Connection connection, Given before, Given after) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(AUDIT)) {
            insert.setObject(1, person.id());
            insert.setString(2, person.name());
            insert.setObject(3, assessment);
            insert.setString(4, question);
            insert.setString(5, trace(before));
            insert.setString(6, trace(after));
            insert.executeUpdate();
        }
    }

    private static String trace(Given given) {
        return "{\"answer\":" + given.value() + ",\"note\":\"" + given.note() + "\"}";
    }
}
