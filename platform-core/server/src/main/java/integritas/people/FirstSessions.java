package integritas.people;

import integritas.identity.SessionBegan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Lets somebody be called by the name of his own account once he has come in. */
@ApplicationScoped
@Transactional
public class FirstSessions {

    @Inject
    InvitationStore store;

    void welcome(@Observes SessionBegan session) {
        store.cameIn(session.caller().id());
    }
}
