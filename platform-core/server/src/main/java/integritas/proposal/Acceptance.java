package integritas.proposal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A proposal that a person accepted. It never changes; where the source has moved on, another one may follow.
 *
 * @param question code of the question
 * @param plugin id of the plugin that proposed
 * @param version its version then
 * @param asOf the moment of the latest data that the proposal rested on
 * @param fingerprint by what the proposal is known again
 * @param answer the proposed answer in canonical JSON; empty if there was none
 * @param answered whether that answer was put down, as nobody had answered before
 * @param document key of the document that keeps the snapshot
 * @param at when it was accepted
 * @param by who accepted it
 */
public record Acceptance(
        String question,
        String plugin,
        String version,
        Instant asOf,
        String fingerprint,
        Optional<String> answer,
        boolean answered,
        UUID document,
        Instant at,
        String by) {

    boolean isOf(String code, String id, String print) {
        return question.equals(code) && plugin.equals(id) && fingerprint.equals(print);
    }

    boolean isOf(Proposed proposed) {
        return plugin.equals(proposed.plugin()) && fingerprint.equals(proposed.fingerprint());
    }
}
