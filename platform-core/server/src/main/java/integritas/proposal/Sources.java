package integritas.proposal;

import integritas.plugin.api.EvidenceSource;
import integritas.plugin.api.Permission;
import integritas.plugin.api.Proposal;
import integritas.plugin.api.QuestionKey;
import integritas.pluginhost.agency.AgencyPlugin;
import integritas.pluginhost.agency.SwitchedOn;
import integritas.pluginhost.guard.Call;
import integritas.pluginhost.guard.PluginGuard;
import integritas.problem.ProblemException;
import integritas.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Asks the plugins that are on for the tenant. One that throws, takes too long, or says what the question does not accept
 * has nothing to say; that is logged and held against it, and nobody else notices.
 */
@ApplicationScoped
class Sources {

    private static final Logger LOG = Logger.getLogger(Sources.class.getName());
    private static final Duration LIMIT = Duration.ofSeconds(2);

    @Inject
    SwitchedOn switched;

    @Inject
    PluginGuard guard;

    @Inject
    CurrentTenant tenant;

    @Inject
    Asking asking;

    /** What each source can speak on, asked once; forgotten with the source. */
    private final Map<EvidenceSource, Set<QuestionKey>> known = Collections.synchronizedMap(new WeakHashMap<>());

    /** Returns what the plugins propose, by id of the plugin. */
    List<Proposed> ask(SheetQuestion question) {
        return switched.all().stream()
                .flatMap(plugin -> ask(plugin, question).stream())
                .toList();
    }

    /** Returns what one plugin proposes; empty also for one that is unknown here or off. */
    Optional<Proposed> ask(String plugin, SheetQuestion question) {
        return switched.find(plugin).flatMap(on -> ask(on, question));
    }

    /** A plugin with several sources speaks through the first one that has something to say. */
    private Optional<Proposed> ask(AgencyPlugin plugin, SheetQuestion question) {
        return plugin.descriptor().wants(Permission.PROPOSE_ANSWERS)
                ? plugin.plugin().offers(EvidenceSource.class).stream()
                        .filter(source -> maySpeak(source, question.asked().question()))
                        .flatMap(source -> ask(plugin, source, question).stream())
                        .findFirst()
                : Optional.empty();
    }

    private boolean maySpeak(EvidenceSource source, QuestionKey question) {
        Set<QuestionKey> questions = known.get(source);
        return questions == null || questions.contains(question);
    }

    private Optional<Proposed> ask(AgencyPlugin plugin, EvidenceSource source, SheetQuestion question) {
        try (Call call = guard.enter(plugin.plugin(), tenant.get().id(), PluginGuard.Side.MEMBERS, LIMIT)) {
            return listen(call, plugin, source, question);
        } catch (ProblemException busyOrPaused) {
            return Optional.empty();
        }
    }

    private Optional<Proposed> listen(Call call, AgencyPlugin plugin, EvidenceSource source, SheetQuestion question) {
        try {
            if (!questions(source).contains(question.asked().question())) {
                return Optional.empty();
            }
            Optional<Proposal> said = asking.ask(source, question, LIMIT);
            return call.isOverdue() ? Optional.empty() : said.map(proposal -> Proposed.of(plugin, question, proposal));
        } catch (Exception | LinkageError | StackOverflowError | AssertionError thrown) {
            call.failed(thrown);
            LOG.log(
                    Level.WARNING,
                    plugin.plugin().id() + " has nothing to say on "
                            + question.asked().question(),
                    thrown);
            return Optional.empty();
        }
    }

    private Set<QuestionKey> questions(EvidenceSource source) {
        Set<QuestionKey> questions = known.get(source);
        if (questions == null) {
            questions = Set.copyOf(source.questions());
            known.put(source, questions);
        }
        return questions;
    }
}
