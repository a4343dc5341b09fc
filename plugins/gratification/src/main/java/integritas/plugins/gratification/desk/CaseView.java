package integritas.plugins.gratification.desk;

import integritas.plugin.api.Refusal.Fault;
import integritas.plugins.gratification.report.Attachment;
import integritas.plugins.gratification.report.Deadline;
import integritas.plugins.gratification.report.Report;
import integritas.plugins.gratification.report.Section;
import integritas.plugins.gratification.report.Step;
import integritas.plugins.gratification.rule.RuleSet;
import integritas.plugins.gratification.verdict.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What the page of one report shows.
 *
 * @param parts the form in KPK's order
 * @param opened whether what is sealed was opened
 * @param standing what is known of it besides the form
 * @param actions the steps that may be taken now
 * @param verdicts what the rules say, by key of the gift
 * @param hints how often others name a giver, by key of the giver
 * @param objects what is kept or may be
 * @param faults what was wrong with what was sent
 */
public record CaseView(
        Report report,
        List<Lines.Part> parts,
        boolean opened,
        Standing standing,
        List<Action> actions,
        RuleSet rules,
        Map<UUID, Verdicts.Judged> verdicts,
        Map<UUID, Links.Hint> hints,
        List<Objects.Chain> objects,
        List<Fault> faults) {

    /**
     * Where it stands.
     *
     * @param own whether the reader reported it, and so must not handle it
     * @param erased whether its personal data is gone
     */
    public record Standing(
            boolean own,
            boolean erased,
            List<Next> running,
            List<Deadline> met,
            List<Step> steps,
            List<Attachment> attachments,
            List<Proceeding> proceedings) {}

    public Turn turn() {
        return Turn.of(report.state());
    }

    /** Returns the step that usually comes next; none where it is for the control unit to judge. */
    public Optional<Action> usual() {
        boolean mustReport = verdicts.values().stream()
                .flatMap(judged -> judged.verdict().stream())
                .anyMatch(verdict -> verdict.outcome() == Outcome.MUST_REPORT || verdict.outcome() == Outcome.REFUSE);
        return actions.stream()
                .filter(action -> action.isUsual() || mustReport && action == Action.FORWARD)
                .findFirst();
    }

    public Optional<Verdicts.Judged> verdict(Lines.Part part) {
        return part.of().map(verdicts::get);
    }

    public Optional<Links.Hint> hint(Lines.Part part) {
        return part.section() == Section.GIVER ? part.of().map(hints::get) : Optional.empty();
    }

    /** Returns the attachments of a gift, or those that are about the whole report. */
    public List<Attachment> attachments(Optional<UUID> gift) {
        return standing.attachments().stream()
                .filter(file -> file.giftId().equals(gift))
                .toList();
    }
}
