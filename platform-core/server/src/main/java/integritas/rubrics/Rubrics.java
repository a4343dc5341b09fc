package integritas.rubrics;

import integritas.pluginhost.Offer;
import integritas.pluginhost.Plugins;
import integritas.pluginhost.agency.SwitchedOn;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import integritas.rubric.Rubric;
import integritas.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * The rubric editions that plugins offer. A tenant is offered those of the plugins that are on for it, and keeps those
 * that it has assessments of; whoever belongs to no tenant sees all.
 */
@ApplicationScoped
public class Rubrics {

    @Inject
    Plugins plugins;

    @Inject
    SwitchedOn switched;

    @Inject
    CurrentTenant tenant;

    /** Returns the editions that the reader is offered, by code and edition. */
    public List<Rubric> all() {
        return plugins.rubrics().stream()
                .filter(this::isOffered)
                .map(Offer::extension)
                .toList();
    }

    /** Returns an edition that the reader is offered. */
    public Optional<Rubric> find(String code, String edition) {
        return all().stream().filter(rubric -> isNamed(rubric, code, edition)).findFirst();
    }

    /**
     * Returns an edition that the reader is offered.
     *
     * @throws ProblemException NOT_FOUND
     */
    public Rubric offered(String code, String edition) {
        return find(code, edition)
                .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND, "no edition " + code + " " + edition));
    }

    /**
     * Returns the edition of an assessment that was opened with it, whether or not its plugin is still on.
     *
     * @throws ProblemException EDITION_AWAY if no running plugin has it
     */
    public Rubric edition(String code, String edition) {
        return running(code, edition)
                .orElseThrow(
                        () -> new ProblemException(Problem.EDITION_AWAY, code + " " + edition + " is not running"));
    }

    /** Tells whether some running plugin has this edition. */
    public boolean isRunning(String code, String edition) {
        return running(code, edition).isPresent();
    }

    private Optional<Rubric> running(String code, String edition) {
        return plugins.rubrics().stream()
                .map(Offer::extension)
                .filter(rubric -> isNamed(rubric, code, edition))
                .findFirst();
    }

    private boolean isOffered(Offer<Rubric> offer) {
        return tenant.find().isEmpty() || switched.isOn(offer.plugin());
    }

    private static boolean isNamed(Rubric rubric, String code, String edition) {
        return rubric.code().equals(code) && rubric.edition().equals(edition);
    }
}
