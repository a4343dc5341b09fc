/** The audit log as a tenant's administrators read it: as pages, as JSON, as a file with its seals; and its verification. */
@NullMarked
package integritas.audit.reading;

import org.jspecify.annotations.NullMarked;
