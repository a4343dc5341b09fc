package integritas.notification;

import integritas.identity.DirectoryUnavailableException;
import integritas.identity.PeopleDirectory;
import integritas.notification.LetterStore.Waiting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Hands letters over. One that cannot be handed over stays; one that has left may, after a crash, leave once more. */
@ApplicationScoped
class Postman {

    private static final Logger LOG = Logger.getLogger(Postman.class.getName());

    @Inject
    LetterStore store;

    @Inject
    PeopleDirectory directory;

    @Inject
    Mailer mailer;

    /**
     * Delivers a letter of the tenant that was entered.
     *
     * @return whether nothing is left to be done
     */
    @Transactional
    boolean deliver(UUID id) {
        Optional<Waiting> letter = store.take(id);
        if (letter.isEmpty()) {
            return true;
        }
        try {
            handOver(letter.get());
            store.remove(id);
            return true;
        } catch (MailRefusedException | DirectoryUnavailableException | IllegalStateException e) {
            LOG.log(Level.WARNING, "letter {0} waits: {1}", new Object[] {id, e.getMessage()});
            store.countFailure(id);
            return false;
        }
    }

    private void handOver(Waiting letter) throws MailRefusedException {
        if (letter.person().isPresent()) {
            directory.sendActivation(letter.person().get());
        } else {
            mailer.send(letter.words());
        }
    }
}
