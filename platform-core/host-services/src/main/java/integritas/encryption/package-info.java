/**
 * Keys of tenants and what is encrypted with them.
 *
 * <p>A tenant has keys of its own ({@link integritas.encryption.TenantKey}). They are kept wrapped by a master key that the
 * deployment holds outside of the database ({@link integritas.encryption.MasterKeys}). Nothing is encrypted with a
 * tenant's key itself: each purpose and plugin gets one that is derived from it by HKDF with SHA-256. What is sealed is
 * bound to its place, so that it opens nowhere else. The primitives are those of Google Tink.
 */
@NullMarked
package integritas.encryption;

import org.jspecify.annotations.NullMarked;
