package integritas.people;

import integritas.notification.Letters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/**
 * The letters by which the identity provider tells people of this tenant how to get into their accounts: to each of them one
 * within an hour, whoever asks for it. They leave after the commit.
 */
@ApplicationScoped
@Transactional
public class Activations {

    @Inject
    InvitationStore store;

    @Inject
    Letters letters;

    @Inject
    Clock clock;

    /**
     * Has a person written to. A letter that still waits for the mail server gives way to the new one.
     *
     * @return false, having done nothing, if the person was written to within the hour
     */
    public boolean post(UUID person) {
        boolean due = store.note(person, clock.instant(), PendingInvitation.PAUSE);
        if (due) {
            letters.recallActivation(person);
            letters.postActivation(person);
        }
        return due;
    }

    /** Takes back what has not left, and forgets that the person was written to. */
    public void recall(UUID person) {
        letters.recallActivation(person);
        store.forget(person);
    }
}
