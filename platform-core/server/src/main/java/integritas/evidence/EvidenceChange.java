package integritas.evidence;

import java.util.Optional;

/**
 * The evidence of a question after it changed.
 *
 * @param evidence as it is now
 * @param detached what was just taken off, to be put back if that was a slip
 */
public record EvidenceChange(EvidenceView evidence, Optional<Document> detached) {}
