package integritas.tenantconfig;

import integritas.central.CentralRights;
import integritas.problem.Fault;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * What operators do with the description of one tenant. A description that was sent goes the way of one that lies in the
 * deployment's folder.
 */
@ApplicationScoped
class Descriptions {

    @Inject
    Setup setup;

    @Inject
    CentralRights rights;

    /**
     * Tells what the description would bring about.
     *
     * @param content the description, as YAML or JSON
     * @param overwritten paths of fields in which it holds whatever was changed on the pages
     * @throws ProblemException INPUT_NOT_ACCEPTED naming every fault with its line, UNAVAILABLE
     */
    Plan plan(String alias, String content, Set<String> overwritten) {
        return with(alias, content, overwritten, setup::plan);
    }

    /**
     * Applies the description, and tells what was done. The same description twice changes nothing.
     *
     * @throws ProblemException as {@link #plan}; RIGHTS_CHANGED
     */
    Plan apply(String alias, String content, Set<String> overwritten) {
        rights.require();
        return with(alias, content, overwritten, setup::apply);
    }

    private static Plan with(
            String alias, String content, Set<String> overwritten, BiFunction<TenantEntry, Set<String>, Plan> step) {
        List<String> faults = new ArrayList<>();
        TenantEntry entry = TenantReader.read(alias, content, new Faults(alias + "/tenant.yaml", faults));
        if (!faults.isEmpty()) {
            throw new ProblemException(
                    Problem.INPUT_NOT_ACCEPTED,
                    "description not accepted",
                    faults.stream()
                            .map(fault -> new Fault(fault, "description-faulty"))
                            .toList());
        }
        return step.apply(entry, overwritten);
    }
}
