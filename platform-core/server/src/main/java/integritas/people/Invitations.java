package integritas.people;

import integritas.audit.Audited;
import integritas.identity.PeopleDirectory;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** How invitations stand of people who have not come in yet, and sending them once more. */
@ApplicationScoped
@Transactional
public class Invitations {

    @Inject
    Admins admins;

    @Inject
    PeopleDirectory directory;

    @Inject
    Roster roster;

    @Inject
    InvitationStore store;

    @Inject
    InvitationLetters letters;

    @Inject
    Activations activations;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> audit;

    /**
     * Returns how the invitation of somebody stands who has not come in yet; empty for who has. Whether he has a password is
     * not told of an account that was there before.
     *
     * @throws ProblemException NOT_ALLOWED
     */
    public Optional<PendingInvitation> pending(UUID person) {
        admins.require();
        return letters.addressBefore(person).isPresent() || directory.awaitsActivation(person)
                ? Optional.of(new PendingInvitation(store.sentAt(person), clock.instant()))
                : Optional.empty();
    }

    /**
     * Writes once more to a member who has not come in yet. A letter that still waits for the mail server gives way to the
     * new one.
     *
     * @throws ProblemException NOT_ALLOWED; NOT_FOUND if the person does not belong to the tenant; INVITATION_ACCEPTED if
     *     he has come in; INVITATION_TOO_SOON if the last one was sent less than an hour ago
     */
    public void sendAgain(UUID person) {
        admins.require();
        if (roster.find(person).isEmpty()) {
            throw new ProblemException(Problem.NOT_FOUND, "no such member");
        }
        Optional<String> before = letters.addressBefore(person);
        if (before.isEmpty() && !directory.awaitsActivation(person)) {
            throw new ProblemException(Problem.INVITATION_ACCEPTED, "has a password");
        }
        boolean sent = before.map(email -> letters.toOwner(person, email)).orElseGet(() -> activations.post(person));
        if (!sent) {
            throw new ProblemException(Problem.INVITATION_TOO_SOON, "was written to within the pause");
        }
        audit.fire(new Audited("person.reinvited", person, "", "", ""));
    }
}
