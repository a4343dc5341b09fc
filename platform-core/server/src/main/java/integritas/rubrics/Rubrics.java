package integritas.rubrics;

import integritas.plugin.api.RubricProvider;
import integritas.pluginhost.Extensions;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import integritas.rubric.Rubric;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The rubric editions of all started plugins. Collected once; an edition never changes while the platform runs. */
@ApplicationScoped
public class Rubrics {

    @Inject
    Extensions extensions;

    private List<Rubric> editions = List.of();

    @PostConstruct
    void collect() {
        editions = extensions.of(RubricProvider.class).stream()
                .flatMap(provider -> provider.rubrics().stream())
                .sorted(Comparator.comparing(Rubric::code).thenComparing(Rubric::edition))
                .toList();
    }

    /** Returns all editions, by code and edition. */
    public List<Rubric> all() {
        return editions;
    }

    public Optional<Rubric> find(String code, String edition) {
        return editions.stream()
                .filter(rubric -> rubric.code().equals(code) && rubric.edition().equals(edition))
                .findFirst();
    }

    /**
     * Returns an edition.
     *
     * @throws ProblemException NOT_FOUND if no plugin offers it
     */
    public Rubric edition(String code, String edition) {
        return find(code, edition)
                .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND, "no edition " + code + " " + edition));
    }
}
