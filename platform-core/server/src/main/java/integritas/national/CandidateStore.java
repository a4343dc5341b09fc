package integritas.national;

import integritas.assessment.Assessment.State;
import integritas.tenant.TenantSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what assessors can be assigned to. Sees the current tenant's rows only. */
@ApplicationScoped
class CandidateStore {

    private static final String WORK = """
            select assessment.id, unit.name, assessment.state, assessment.period, assessment.rubric, assessment.edition,
                assessment.target, points, answered, questions
            from assessment join unit on unit.id = assessment.unit_id
            join score_summary on assessment_id = assessment.id and tier = 'self'""";
    private static final String SEARCH = WORK + """
             where lower(unit.name) like ?1 escape '!' or lower(unit.code) like ?1 escape '!'
                or cast(assessment.period as text) = ?2
            order by assessment.period desc, lower(unit.name), assessment.rubric, assessment.id""";
    private static final String ONE = WORK + " where assessment.id = ?1";
    private static final String BY_UNIT = """
            select assessment.id from assessment join unit on unit.id = assessment.unit_id
            where unit.code = ?1 and rubric = ?2 and period = ?3""";
    private static final String ASSESSORS = """
            select assessment_id, person_id, username, person_name from national_assignment
            order by lower(person_name), username""";

    @Inject
    TenantSession session;

    /** Returns the assessments of units whose name or code holds the text, or of that year; the newest first. */
    List<Candidate> search(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        List<Object[]> rows = rows(session.entityManager()
                .createNativeQuery(SEARCH)
                .setParameter(1, "%" + wanted.replaceAll("([!%_])", "!$1") + "%")
                .setParameter(2, wanted));
        return candidates(rows);
    }

    Optional<Candidate> find(UUID assessment) {
        return candidates(rows(session.entityManager().createNativeQuery(ONE).setParameter(1, assessment))).stream()
                .findFirst();
    }

    /** Returns the assessment of a unit in a year. */
    Optional<UUID> find(String unit, String rubric, int period) {
        List<?> found = session.entityManager()
                .createNativeQuery(BY_UNIT)
                .setParameter(1, unit)
                .setParameter(2, rubric)
                .setParameter(3, period)
                .getResultList();
        return found.stream().findFirst().map(UUID.class::cast);
    }

    private List<Candidate> candidates(List<Object[]> rows) {
        Map<UUID, List<Assessor>> assessors = assessors();
        return rows.stream()
                .map(CandidateStore::work)
                .map(work -> new Candidate(work, assessors.getOrDefault(work.assessment(), List.of())))
                .toList();
    }

    private Map<UUID, List<Assessor>> assessors() {
        Function<Object[], UUID> assessment = row -> (UUID) row[0];
        return rows(session.entityManager().createNativeQuery(ASSESSORS)).stream()
                .collect(Collectors.groupingBy(
                        assessment,
                        Collectors.mapping(
                                row -> new Assessor((UUID) row[1], (String) row[2], (String) row[3]),
                                Collectors.toCollection(ArrayList::new))));
    }

    private static Work work(Object[] row) {
        return new Work(
                (UUID) row[0],
                (String) row[1],
                State.valueOf((String) row[2]),
                (Integer) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (BigDecimal) row[7],
                (Integer) row[8],
                (Integer) row[9]);
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(jakarta.persistence.Query query) {
        return query.getResultList();
    }
}
