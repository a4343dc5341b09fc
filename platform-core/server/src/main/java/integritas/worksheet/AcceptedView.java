package integritas.worksheet;

import integritas.assessment.Sheet;
import integritas.evidence.EvidenceView;
import integritas.proposal.ProposalsView;

/**
 * What changes on the page after a proposal was accepted.
 *
 * @param saved the question with its answer, which may be new
 * @param evidence what proves it now
 * @param proposals how the proposals stand now
 */
public record AcceptedView(SavedView saved, EvidenceView evidence, ProposalsView proposals) {

    static AcceptedView of(Sheet sheet, String question, EvidenceView evidence, ProposalsView proposals) {
        return new AcceptedView(SavedView.redrawn(sheet, question), evidence, proposals);
    }
}
