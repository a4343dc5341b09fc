/**
 * A unit's run through one edition of a rubric: its answers, its score as it stands, and where it is on its way.
 *
 * <p>A request comes in through {@code …Api} (JSON) or {@code …Pages} (HTML), goes to {@link
 * integritas.assessment.Assessments}, where the transaction is, and to the stores.
 */
@NullMarked
package integritas.assessment;

import org.jspecify.annotations.NullMarked;
