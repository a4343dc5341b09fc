package integritas.evidence;

import integritas.audit.SubjectNames;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** What the audit log calls documents that were handed out. */
@ApplicationScoped
class DocumentSubjects implements SubjectNames {

    @Inject
    DocumentStore store;

    @Override
    public boolean knows(String action) {
        return action.equals("evidence.read");
    }

    @Override
    public Optional<Subject> find(UUID key) {
        return store.find(key).map(document -> new Subject(document.name(), ""));
    }
}
