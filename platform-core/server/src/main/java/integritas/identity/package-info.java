/**
 * Who is asking, and what that person may do in the tenant of this request.
 *
 * <p>Everything that knows Keycloak lies one door further, in {@code identity.keycloak}. The rest of the platform sees a
 * {@link integritas.identity.Caller} and the role names of {@link integritas.identity.Roles}.
 */
@NullMarked
package integritas.identity;

import org.jspecify.annotations.NullMarked;
