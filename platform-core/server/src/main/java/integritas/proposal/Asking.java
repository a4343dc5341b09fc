package integritas.proposal;

import integritas.plugin.api.EvidenceSource;
import integritas.plugin.api.Proposal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;

/** Asks one source in a transaction of its own that can only read: what breaks there is undone there. */
@ApplicationScoped
class Asking {

    @Inject
    ProposalStore store;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Proposal> ask(EvidenceSource source, SheetQuestion question, Duration limit) {
        store.onlyRead(limit);
        return source.propose(question.asked());
    }
}
