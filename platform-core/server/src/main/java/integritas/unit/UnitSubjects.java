package integritas.unit;

import integritas.audit.SubjectNames;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** What the audit log calls units. */
@ApplicationScoped
class UnitSubjects implements SubjectNames {

    @Inject
    Units units;

    @Override
    public boolean knows(String action) {
        return action.startsWith("unit.");
    }

    @Override
    public Optional<Subject> find(UUID key) {
        return units.find(key).map(unit -> new Subject(unit.name(), ""));
    }
}
