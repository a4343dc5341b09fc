package integritas.people;

import integritas.identity.Account;
import integritas.identity.PeopleDirectory;
import integritas.notification.Letters;
import integritas.tenant.CurrentTenant;
import integritas.tenant.Tenant;
import integritas.web.Languages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** What is written to people who are invited: each once within an hour at most. Letters leave after the commit. */
@ApplicationScoped
class InvitationLetters {

    @Inject
    InvitationStore store;

    @Inject
    PeopleDirectory directory;

    @Inject
    Letters letters;

    @Inject
    Activations activations;

    @Inject
    Welcome welcome;

    @Inject
    CurrentTenant tenant;

    @Inject
    Clock clock;

    /** Writes to somebody who had an account before, and shows him until he comes in as an account that was made now. */
    void toAccount(UUID person, Account asMadeNow) {
        toOwner(person, asMadeNow.email());
        store.keepTyped(person, new Roster.Typed(asMadeNow.name(), asMadeNow.username()));
    }

    /** Writes to him alone; returns false if he was written to just now. */
    boolean toOwner(UUID person, String email) {
        if (directory.awaitsActivation(person)) {
            return activations.post(person);
        }
        boolean due = store.note(person, clock.instant(), PendingInvitation.PAUSE);
        if (due) {
            Tenant agency = tenant.get();
            letters.post(welcome.letter(email, agency, Languages.of(agency.locale())));
        }
        return due;
    }

    /** Returns the address of somebody who had an account before and has not come in yet; empty for all others. */
    Optional<String> addressBefore(UUID person) {
        return Optional.ofNullable(store.typed().get(person)).map(Roster.Typed::email);
    }
}
