package integritas.pluginhost;

import integritas.plugin.inspection.Finding;
import integritas.plugin.inspection.Inspected;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How a jar in the plugins' directory stands on this node.
 *
 * @param inspected what was found in it
 * @param state whether it runs
 * @param findings why it does not; empty for one that runs or waits
 * @param verdict the last word of a central administrator on this plugin
 */
public record Standing(Inspected inspected, State state, List<Finding> findings, Optional<Verdict> verdict) {

    /** Whether a plugin runs. */
    public enum State {
        /** It was started and serves the tenants that switched it on. */
        RUNNING,
        /** It is sound, and nobody has approved this very jar. */
        WAITING,
        /** A central administrator has suspended it. */
        SUSPENDED,
        /** It was approved and did not start. */
        FAILED,
        /** It is not loaded, whatever anybody says. */
        REFUSED
    }

    public Standing {
        findings = List.copyOf(findings);
    }

    Standing suspended(Verdict word) {
        return new Standing(inspected, State.SUSPENDED, List.of(), Optional.of(word));
    }

    boolean isOf(Path jar) {
        return inspected.jar().equals(jar);
    }

    public String id() {
        return inspected.id();
    }
}
