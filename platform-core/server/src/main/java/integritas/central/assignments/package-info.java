/**
 * Who of the national assessors may read which assessments: given and taken by central administrators, tenant by tenant.
 *
 * <p>To give one, they have to choose among a tenant's assessments, so here, and nowhere else, they see the names of units
 * that assess themselves; of what is in an assessment they see what its summary says.
 */
@NullMarked
package integritas.central.assignments;

import org.jspecify.annotations.NullMarked;
