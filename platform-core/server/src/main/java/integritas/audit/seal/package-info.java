/**
 * The seal on the audit log: each tenant's committed entries, in batches, in a chain of hashes.
 *
 * <p>{@link integritas.audit.seal.Digest} says how bytes become a hash, {@link integritas.audit.seal.Entry} and {@link
 * integritas.audit.seal.Seal} which bytes. What the chain proves, and what it does not, stands in {@code
 * docs/security.md}.
 */
@NullMarked
package integritas.audit.seal;

import org.jspecify.annotations.NullMarked;
