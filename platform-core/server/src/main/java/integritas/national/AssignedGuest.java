package integritas.national;

import integritas.assessment.Assessment;
import integritas.assessment.Guest;
import integritas.identity.Caller;
import integritas.identity.CurrentCaller;
import integritas.identity.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Lets a national assessor who visits the tenant read what is assigned to him, once the unit has handed it over. */
@ApplicationScoped
class AssignedGuest implements Guest {

    @Inject
    CurrentCaller caller;

    @Inject
    AssignmentStore store;

    @Override
    public boolean mayRead(Assessment assessment) {
        Caller person = caller.get();
        return assessment.state() == Assessment.State.SUBMITTED
                && person.tenant().isEmpty()
                && person.has(Roles.NATIONAL_ASSESSOR)
                && store.stateFor(person.id(), assessment.id()).isPresent();
    }
}
