package integritas.plugin.api;

import java.util.Optional;
import java.util.Set;
import org.pf4j.ExtensionPoint;

/**
 * Knows something that answers questions of an assessment: proposes answers and hands over the evidence for them.
 *
 * <p><b>When and where:</b> {@link #questions()} is asked once, before the first question is shown, in a call for some tenant. {@link #propose} is
 * called by the thread that shows a question, in a transaction of its own of the tenant that assesses itself, whenever
 * somebody looks at one of those questions, for two seconds at most. It only reads: what it writes is refused, entries of
 * the audit log included. The same data must give the same proposal, byte by byte: that is how the platform sees
 * that the source has moved on.
 *
 * <p><b>Errors:</b> a source that throws or is slow counts as having nothing to say for now. A proposal never becomes an
 * answer by itself: a person accepts it.
 *
 * <p><b>Source:</b> what the proposal rests on stands in the {@link Snapshot}, which is kept unchanged.
 *
 * <p>Needs {@link Permission#PROPOSE_ANSWERS}. Made once, by a constructor that takes the {@link PluginHost} or by one
 * that takes nothing.
 *
 * @since 1.0
 */
public interface EvidenceSource extends ExtensionPoint {

    /** Returns the questions it can say something on. */
    Set<QuestionKey> questions();

    /** Returns what is known on a question for a unit and a year; empty if nothing is. */
    Optional<Proposal> propose(Inquiry inquiry);
}
