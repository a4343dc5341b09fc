package integritas.plugin.api;

import integritas.rubric.Rubric;
import java.util.List;
import org.pf4j.ExtensionPoint;

/**
 * Offers assessment instruments to the tenants that switch the plugin on.
 *
 * <p><b>When and where:</b> asked once, while the plugin starts and without a tenant; the platform keeps the answer until the
 * plugin stops. It must be the same for every tenant, person and day.
 *
 * <p><b>Shape:</b> one {@link Rubric} for each edition, the oldest first. An edition stays on offer, unchanged, as long
 * as there may be assessments that were opened with it; the platform compares its {@linkplain Rubric#hash() hash}.
 *
 * <p><b>Units:</b> weights and minimums are points. What a faultless assessment earns is {@link Rubric#weight()}, 100 for
 * most instruments.
 *
 * <p><b>Errors:</b> a plugin whose provider throws is not started. The platform's administrator reads the message, and
 * tenants go on without the plugin.
 *
 * <p><b>Source:</b> each edition, requirement and reading names the place in the regulation that it comes from; the
 * implementing class says which regulations it carries.
 *
 * @since 1.0
 */
public interface RubricProvider extends ExtensionPoint {

    /** Returns the editions on offer: at least one, no two with the same code and edition. */
    List<Rubric> rubrics();
}
