/**
 * Reporting of gratification to KPK: what an employee was given or refused, what the agency's control unit (UPG) does about
 * it, and by when.
 */
@NullMarked
package integritas.plugins.gratification;

import org.jspecify.annotations.NullMarked;
