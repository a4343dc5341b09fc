/**
 * Holds the audit logs of a platform against their chains, from outside: reads the database by itself and shares no code
 * with the server, so that a slip there does not hide itself here. Written after {@code docs/security.md}.
 */
@NullMarked
package integritas.auditcheck;

import org.jspecify.annotations.NullMarked;
