/**
 * The Keycloak adapter: all code that knows how Keycloak signs people in, what its tokens look like, and how its admin
 * interface makes organizations and people.
 */
@NullMarked
package integritas.identity.keycloak;

import org.jspecify.annotations.NullMarked;
