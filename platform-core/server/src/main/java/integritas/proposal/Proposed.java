package integritas.proposal;

import integritas.plugin.api.Proposal;
import integritas.plugin.api.Snapshot;
import integritas.pluginhost.agency.AgencyPlugin;
import integritas.rubric.Answer;
import integritas.rubric.Text;
import integritas.rubrics.AnswerJson;
import java.time.Instant;
import java.util.Optional;

/**
 * What a plugin proposes now, after it was checked.
 *
 * @param plugin id of the plugin
 * @param version the plugin's version
 * @param answer canonical JSON of an answer that the question accepts; empty where a person has to judge
 * @param reason why
 * @param asOf the moment of the latest data that it rests on
 * @param snapshot the data it rests on
 * @param fingerprint by what it is known again
 */
public record Proposed(
        String plugin,
        String version,
        Optional<String> answer,
        Text reason,
        Instant asOf,
        Snapshot snapshot,
        String fingerprint) {

    private static final int LARGEST_SNAPSHOT = 5 * 1024 * 1024;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_REASON = 2_000;
    private static final Instant FAR_AWAY = Instant.parse("3000-01-01T00:00:00Z");

    /**
     * Checks what a source said.
     *
     * @throws IllegalArgumentException if there is no data in it, or too much, or none that can be shown
     * @throws integritas.rubric.InvalidAnswersException if the question does not accept the answer
     */
    static Proposed of(AgencyPlugin plugin, SheetQuestion question, Proposal said) {
        Optional<String> answer = said.answer().map(Proposed::canonical);
        answer.ifPresent(question::requireAccepts);
        int size = said.snapshot().content().length;
        require(size > 0 && size <= LARGEST_SNAPSHOT, "a snapshot of " + size + " bytes");
        require(said.snapshot().name().length() <= LONGEST_NAME, "a snapshot with a long name");
        require(
                said.reason().byLanguage().values().stream().allMatch(wording -> wording.length() <= LONGEST_REASON),
                "a long reason");
        require(said.asOf().isAfter(Instant.EPOCH) && said.asOf().isBefore(FAR_AWAY), "data of " + said.asOf());
        return new Proposed(
                plugin.plugin().id(),
                plugin.descriptor().version(),
                answer,
                said.reason(),
                said.asOf(),
                said.snapshot(),
                Fingerprint.of(answer, said));
    }

    private static void require(boolean sound, String otherwise) {
        if (!sound) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    private static String canonical(Answer answer) {
        return AnswerJson.value(answer.toRaw()).toString();
    }
}
