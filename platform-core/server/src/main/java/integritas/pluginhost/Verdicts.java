package integritas.pluginhost;

import integritas.identity.Caller;
import integritas.identity.CurrentCaller;
import integritas.problem.Fault;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Central administrators approve plugins and suspend them. This node acts at once, others within seconds. */
@ApplicationScoped
public class Verdicts {

    private static final int LONGEST_NOTE = 2000;

    @Inject
    VerdictStore store;

    @Inject
    Plugins plugins;

    @Inject
    Reconciliation reconciliation;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** Returns the last verdicts on a plugin, the newest first. */
    public List<Verdict> history(String plugin) {
        return store.history(plugin);
    }

    /**
     * Lets the jar run that lies there now, and no other of that name.
     *
     * @param sha256 the hash of the jar that was looked at
     * @throws ProblemException NOT_FOUND, STALE if another jar lies there by now, INPUT_NOT_ACCEPTED without a note,
     *     PLUGIN_NOT_SOUND for a jar that cannot be loaded
     */
    public Standing approve(String plugin, String sha256, String note) {
        Standing standing = standing(plugin);
        if (!standing.inspected().sha256().equals(sha256)) {
            throw new ProblemException(Problem.STALE, "another jar lies there by now");
        }
        if (standing.state() == Standing.State.REFUSED) {
            throw new ProblemException(Problem.PLUGIN_NOT_SOUND, "a jar with findings cannot be approved");
        }
        judge(standing, true, note);
        reconciliation.reconcile();
        return standing(plugin);
    }

    /**
     * Stops a plugin for all tenants, whatever is being started meanwhile; what it keeps stays.
     *
     * @throws ProblemException NOT_FOUND, INPUT_NOT_ACCEPTED without a note
     */
    public Standing suspend(String plugin, String note) {
        reconciliation.suspend(judge(standing(plugin), false, note));
        return standing(plugin);
    }

    private Verdict judge(Standing standing, boolean approved, String note) {
        String reason = note.strip();
        if (reason.isEmpty() || reason.length() > LONGEST_NOTE) {
            String code = reason.isEmpty() ? "missing" : "too-long";
            throw new ProblemException(Problem.INPUT_NOT_ACCEPTED, "note", List.of(new Fault("note", code)));
        }
        Caller person = caller.get();
        String version =
                standing.inspected().descriptor().map(known -> known.version()).orElse("");
        Verdict word = new Verdict(
                standing.id(),
                version,
                standing.inspected().sha256(),
                approved,
                clock.instant(),
                person.name(),
                reason);
        store.add(person.id(), word);
        return word;
    }

    private Standing standing(String plugin) {
        return plugins.standing(plugin)
                .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND, "no plugin " + plugin));
    }
}
