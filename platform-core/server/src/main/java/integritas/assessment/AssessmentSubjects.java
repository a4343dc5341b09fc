package integritas.assessment;

import integritas.audit.SubjectNames;
import integritas.unit.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the audit log calls assessments: the unit and the year. */
@ApplicationScoped
class AssessmentSubjects implements SubjectNames {

    private static final Set<String> OF_QUESTIONS =
            Set.of("evidence.attached", "evidence.detached", "proposal.accepted");

    @Inject
    AssessmentStore store;

    @Inject
    Units units;

    @Override
    public boolean knows(String action) {
        return action.startsWith("assessment.") || action.startsWith("answer.") || OF_QUESTIONS.contains(action);
    }

    @Override
    public Optional<Subject> find(UUID key) {
        return store.find(key)
                .flatMap(assessment -> units.find(assessment.unitId())
                        .map(unit -> new Subject(unit.name() + ", " + assessment.period(), "/app/assessments/" + key)));
    }
}
