/** Makes a creation that is sent twice happen once. */
@NullMarked
package integritas.idempotency;

import org.jspecify.annotations.NullMarked;
