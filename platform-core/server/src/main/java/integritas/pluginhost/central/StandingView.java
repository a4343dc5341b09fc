package integritas.pluginhost.central;

import integritas.plugin.api.Permission;
import integritas.pluginhost.Standing;
import integritas.pluginhost.Verdict;
import integritas.problem.ProblemException;
import java.util.List;
import java.util.Optional;

/**
 * One plugin, and what was said about it.
 *
 * @param standing how it stands
 * @param health how it does on this node
 * @param history the verdicts, the newest first
 * @param note what was typed last
 * @param refusal why it was not taken
 */
public record StandingView(
        Standing standing,
        PluginHealth health,
        List<Verdict> history,
        String note,
        Optional<ProblemException> refusal) {

    public String address() {
        return "/app/central/plugins/" + standing.id();
    }

    /** Tells whether it may be approved: it is sound, and does not run. */
    public boolean mayApprove() {
        return standing.state() != Standing.State.RUNNING && standing.state() != Standing.State.REFUSED;
    }

    public boolean maySuspend() {
        return standing.state() == Standing.State.RUNNING;
    }

    /** Returns what it wants to do, in the order of the API. */
    public List<Permission> permissions() {
        return standing.inspected().descriptor().stream()
                .flatMap(descriptor -> descriptor.permissions().stream())
                .sorted()
                .toList();
    }

    /** Returns what it brings along, by key of its wording with a number. */
    public List<Part> parts() {
        var contents = standing.inspected().contents();
        return List.of(
                        new Part("rubrics", standing.inspected().rubrics().size()),
                        new Part("entities", contents.entities().size()),
                        new Part("migrations", contents.migrates() ? 1 : 0),
                        new Part("settings", contents.settingsSchema().isPresent() ? 1 : 0),
                        new Part("operations", contents.operations().size()))
                .stream()
                .filter(part -> part.number() > 0)
                .toList();
    }

    /**
     * Something it brings along.
     *
     * @param kind the end of its key in the message bundles
     * @param number how many
     */
    public record Part(String kind, int number) {}
}
