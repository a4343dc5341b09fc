/**
 * Who did what, when: one entry for each change, written in the change's own transaction.
 *
 * <p>Listens to {@link integritas.audit.Audited} events and is called by nobody. {@code seal} keeps what was written from
 * being changed unnoticed, {@code reading} shows it.
 */
@NullMarked
package integritas.audit;

import org.jspecify.annotations.NullMarked;
