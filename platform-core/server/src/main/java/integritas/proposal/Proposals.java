package integritas.proposal;

import integritas.assessment.Assessments;
import integritas.assessment.Sheet;
import integritas.content.KeptFile;
import integritas.evidence.EvidenceFiles;
import integritas.pluginhost.Plugins;
import integritas.pluginhost.agency.SwitchedOn;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import integritas.rubric.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What plugins propose, and what becomes of it. No transaction spans a method here: plugins are asked outside of any that
 * writes, and what is accepted is put down in one.
 */
@ApplicationScoped
public class Proposals {

    @Inject
    Sources sources;

    @Inject
    Accepting accepting;

    @Inject
    Assessments assessments;

    @Inject
    EvidenceFiles files;

    @Inject
    SwitchedOn switched;

    @Inject
    Plugins plugins;

    /** Returns how proposals on a question stand, by id of the plugin. */
    public List<ProposalState> on(Sheet sheet, String question) {
        Map<String, Proposed> now = sources.ask(SheetQuestion.of(sheet, question)).stream()
                .collect(Collectors.toMap(Proposed::plugin, Function.identity()));
        Map<String, List<Acceptance>> accepted = accepting.of(sheet.assessment().id()).stream()
                .filter(done -> done.question().equals(question))
                .collect(Collectors.groupingBy(Acceptance::plugin));
        TreeSet<String> all = new TreeSet<>(now.keySet());
        all.addAll(accepted.keySet());
        return all.stream()
                .map(plugin -> ProposalState.of(
                        plugin,
                        name(plugin),
                        Optional.ofNullable(now.get(plugin)),
                        accepted.getOrDefault(plugin, List.of())))
                .toList();
    }

    /** Returns what was accepted in an assessment, by question code; nobody is asked for what he proposes now. */
    public Map<String, List<ProposalState>> accepted(UUID assessment) {
        return accepting.of(assessment).stream()
                .collect(Collectors.groupingBy(
                        Acceptance::question,
                        Collectors.mapping(
                                done -> ProposalState.of(
                                        done.plugin(), name(done.plugin()), Optional.empty(), List.of(done)),
                                Collectors.toList())));
    }

    /**
     * Accepts what a plugin proposes: its snapshot becomes evidence, and its answer is put down unless somebody has answered.
     *
     * @param fingerprint of the proposal that the person has seen
     * @throws ProblemException NOT_FOUND also for a plugin that is off, NOT_ALLOWED, ASSESSMENT_CLOSED, UNKNOWN_QUESTION,
     *     ENTERED_BY_EVALUATOR, STALE if this is not what the plugin proposes now, MEDIA_TYPE_NOT_ACCEPTED or
     *     INPUT_NOT_ACCEPTED if the snapshot cannot be evidence
     */
    public void accept(UUID id, String question, String plugin, String fingerprint) throws IOException {
        files.requireMayAttach(id, question);
        if (accepting.of(id).stream().anyMatch(done -> done.isOf(question, plugin, fingerprint))) {
            return;
        }
        switched.require(plugin);
        Proposed proposed = sources.ask(plugin, SheetQuestion.of(assessments.sheet(id), question))
                .filter(now -> now.fingerprint().equals(fingerprint))
                .orElseThrow(() -> new ProblemException(Problem.STALE, plugin + " does not propose this now"));
        byte[] content = proposed.snapshot().content();
        KeptFile kept = files.keep(proposed.snapshot().name(), new ByteArrayInputStream(content));
        accepting.accept(id, question, proposed, kept);
    }

    /** Returns what people call a plugin; its id where it runs no more. */
    private Text name(String plugin) {
        return plugins.running(plugin)
                .map(running -> running.descriptor().name())
                .orElseGet(() -> Text.of("id", plugin));
    }
}
