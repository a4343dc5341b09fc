/**
 * The work of the gratification control unit (UPG): its queue, the steps it takes with a report, what it passes on to KPK,
 * the objects it keeps, who gave to whom, and what it must not forget. Only who has the role {@code case-handler} gets in.
 *
 * <p>Reports that hide their reporter from the UPG are not here: nothing in this package reads where they lie. Of them it
 * knows how many there are in a year, and asks {@link integritas.plugins.gratification.report.Reports#hidden} for that.
 */
@NullMarked
package integritas.plugins.gratification.desk;

import org.jspecify.annotations.NullMarked;
