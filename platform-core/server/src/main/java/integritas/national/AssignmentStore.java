package integritas.national;

import integritas.assessment.Assessment.State;
import integritas.people.Guest;
import integritas.tenant.TenantSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps assignments. Sees the current tenant's rows only. */
@ApplicationScoped
class AssignmentStore {

    /** Locks what it copies: a stage or a name that changes meanwhile is waited for. */
    private static final String GIVE = """
            insert into national_assignment (assessment_id, person_id, username, person_name, unit_id, unit_name, state,
                note, given_by)
            select assessment.id, ?2, ?3, ?4, unit.id, unit.name, assessment.state, ?5, ?6
            from assessment join unit on unit.id = assessment.unit_id where assessment.id = ?1 for share
            on conflict do nothing""";

    private static final String TAKE = "delete from national_assignment where assessment_id = ?1 and person_id = ?2";
    private static final String GUESTS = """
            select person_name, username, min(given_at), (array_agg(given_by order by given_at))[1],
                bool_or(state <> 'DRAFT')
            from national_assignment where unit_id = ?1
            group by person_name, username order by person_name, username""";
    private static final String STATE =
            "select state from national_assignment where assessment_id = ?1 and person_id = ?2";
    private static final String MOVE = "update national_assignment set state = ?2 where assessment_id = ?1";
    private static final String RENAME = "update national_assignment set unit_name = ?2 where unit_id = ?1";
    private static final String WAS_GIVEN = """
            select exists (select 1 from audit_entry where action = ?3 and subject_id = ?1 and detail = ?2)""";

    @Inject
    TenantSession session;

    /** @return false if the person was assigned to it before, or there is no such assessment */
    boolean give(UUID assessment, Assessor assessor, String note, String by) {
        return statement(GIVE, assessment, assessor.id(), assessor.username(), assessor.name(), note, by)
                        .executeUpdate()
                > 0;
    }

    boolean take(UUID assessment, Assessor assessor) {
        return statement(TAKE, assessment, assessor.id()).executeUpdate() > 0;
    }

    /** Returns who is assigned to assessments of a unit, once each. */
    List<Guest> guests(UUID unit) {
        return rows(statement(GUESTS, unit)).stream()
                .map(row -> new Guest(
                        (String) row[0], (String) row[1], ((Timestamp) row[2]).toInstant(), (String) row[3], (Boolean)
                                row[4]))
                .toList();
    }

    /** Returns the stage of an assessment; empty if the person is not assigned to it. */
    Optional<State> stateFor(UUID person, UUID assessment) {
        List<?> found = statement(STATE, assessment, person).getResultList();
        return found.stream().findFirst().map(state -> State.valueOf((String) state));
    }

    void move(UUID assessment, State state) {
        statement(MOVE, assessment, state.name()).executeUpdate();
    }

    void rename(UUID unit, String name) {
        statement(RENAME, unit, name).executeUpdate();
    }

    /** Tells whether the tenant's log knows that the assignment was given once, whatever became of it. */
    boolean wasGiven(UUID assessment, String username, String action) {
        return (Boolean) statement(WAS_GIVEN, assessment, username, action).getSingleResult();
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }

    private Query statement(String sql, Object... values) {
        Query statement = session.entityManager().createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setParameter(i + 1, values[i]);
        }
        return statement;
    }
}
