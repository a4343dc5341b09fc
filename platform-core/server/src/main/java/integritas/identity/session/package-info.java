/**
 * Which browser sessions the identity provider has ended (OpenID Connect Back-Channel Logout 1.0).
 *
 * <p>A logout token that holds is written down for all nodes; each keeps in memory what is written, so that no request
 * of a page asks the database for it.
 */
@NullMarked
package integritas.identity.session;

import org.jspecify.annotations.NullMarked;
