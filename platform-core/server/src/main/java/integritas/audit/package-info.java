/**
 * Who did what, when: one entry for each change, written in the change's own transaction.
 *
 * <p>Listens to {@link integritas.audit.Audited} events and is called by nobody.
 */
@NullMarked
package integritas.audit;

import org.jspecify.annotations.NullMarked;
