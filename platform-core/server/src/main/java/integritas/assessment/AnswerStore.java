package integritas.assessment;

import integritas.problem.Problem;
import integritas.problem.ProblemException;
import integritas.tenant.Statements;
import integritas.tenant.TenantSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps answers. Sees the current tenant's rows only. */
@ApplicationScoped
class AnswerStore {

    private static final String GIVEN = """
            select question, value, note, version, changed_at, changed_by from answer
            where assessment_id = ? and tier = ?""";
    private static final String ADD = """
            insert into answer (assessment_id, tier, question, value, note, version, changed_at, changed_by)
            values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""";
    private static final String CHANGE = """
            update answer set value = ?, note = ?, version = ?, changed_at = ?, changed_by = ?
            where assessment_id = ? and tier = ? and question = ? and version = ?""";

    @Inject
    TenantSession session;

    /** Returns what has been put down so far, in no particular order. */
    List<GivenAnswer> given(UUID assessment) {
        return session.statements().read(GIVEN, AnswerStore::read, assessment, GivenAnswer.SELF);
    }

    /**
     * Puts an answer down: its first version, or the one after the version that is there.
     *
     * @throws ProblemException STALE if somebody else was faster
     */
    void put(UUID assessment, GivenAnswer answer) {
        Statements statements = session.statements();
        @Nullable String value = answer.value().orElse(null);
        int put = answer.version() == GivenAnswer.FIRST_VERSION
                ? statements.change(
                        ADD,
                        assessment,
                        GivenAnswer.SELF,
                        answer.question(),
                        value,
                        answer.note(),
                        answer.version(),
                        answer.changedAt(),
                        answer.changedBy())
                : statements.change(
                        CHANGE,
                        value,
                        answer.note(),
                        answer.version(),
                        answer.changedAt(),
                        answer.changedBy(),
                        assessment,
                        GivenAnswer.SELF,
                        answer.question(),
                        answer.version() - 1);
        if (put == 0) {
            throw new ProblemException(Problem.STALE, "the answer has changed since it was read");
        }
    }

    private static GivenAnswer read(ResultSet row) throws SQLException {
        return new GivenAnswer(
                row.getString(1),
                Optional.ofNullable(row.getString(2)),
                row.getString(3),
                row.getLong(4),
                row.getTimestamp(5).toInstant(),
                row.getString(6));
    }
}
