package integritas.national;

import integritas.people.Guest;
import integritas.people.Guests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** National assessors are guests of the units whose assessments they are assigned to. */
@ApplicationScoped
class AssignedGuests implements Guests {

    @Inject
    AssignmentStore store;

    @Override
    @Transactional
    public List<Guest> of(UUID unit) {
        return store.guests(unit);
    }
}
